import { dirname, join, relative } from "node:path";
import { type Plugin, rollup } from "rollup";

/** What is begun by its own address: the plugin, the command, and programs that run in a thread or a process of their own. */
const ENTRIES = [
  "src/index",
  "eleventy.config",
  "scripts/bin",
  "scripts/build",
  "scripts/site/live-dossier",
  "scripts/desk/reader-program",
];

/**
 * Writes compiled modules as a few files: to find, read and compile eight hundred took half of what a small build takes. What is
 * loaded late stays a file of its own.
 *
 * @param compiled the folder of the modules; what a module says of its own address still holds, as if it stood in `folder`
 */
export async function bundleModules(compiled: string, folder: string): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(compiled, `${name}.js`)])),
    external: (name) => !/^[./]/.test(name) || name.includes("/vendor/"),
    plugins: [addresses(compiled)],
    treeshake: false,
    context: "globalThis",
  });
  await bundle.write({ dir: folder, entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });
  await bundle.close();
}

/** `import.meta.url` of a module → the address it would have had */
function addresses(compiled: string): Plugin {
  return {
    name: "addresses",
    resolveImportMeta(property, { chunkId, moduleId }) {
      const from = JSON.stringify(relative(dirname(chunkId), relative(compiled, moduleId)).replaceAll("\\", "/"));
      if (property === "url") return `new URL(${from}, import.meta.url).href`;
      if (property === "dirname") return `(import.meta.dirname + "/" + ${from.replace(/\/[^/]*"$/, '"')})`;
      return null;
    },
  };
}
