import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { buildSync, type Metafile } from "esbuild";

/**
 * Libraries of which the package holds what it uses: whole they would be 17 MB on every maker's disk, for 0.6 that run. None
 * reads what strangers write.
 */
export const LIBRARIES = ["zod", "feedsmith", "@orama/stemmers/french"] as const;

/** Writes what the modules of a folder import of the libraries into its vendor/, and lets them import it from there. */
export function vendor(folder: string): void {
  mkdirSync(join(folder, "vendor"));
  for (const library of LIBRARIES) {
    const target = join(folder, "vendor", `${library.replace(/\W+/g, "-").replace(/^-/, "")}.js`);
    writeFileSync(target, bundled(library, namesUsed(folder, library)).text);
    for (const { file, text } of modulesOf(folder)) {
      const path = relative(dirname(file), target).replaceAll("\\", "/");
      const changed = text.replace(` from "${library}"`, ` from "${path.startsWith(".") ? path : `./${path}`}"`);
      if (changed !== text) writeFileSync(file, changed);
    }
  }
}

/** What the modules of a folder import of a library: `import { a, type B } from "…"` → a */
export function namesUsed(folder: string, library: string): string[] {
  const names = modulesOf(folder).flatMap(({ text }) => {
    const [, list = ""] = text.match(new RegExp(`import \\{([^}]*)\\} from "${library}"`)) ?? [];
    return list.split(",").flatMap((name) => /^\s*(?!type )(\S+)/.exec(name)?.[1] ?? []);
  });
  return [...new Set(names)].sort();
}

function modulesOf(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:js|tsx?)$/.test(name) && !name.startsWith("vendor"))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}

/** What a module that exports these names of a library holds, and of which files. */
export function bundled(library: string, names: readonly string[]): { text: string; metafile: Metafile } {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: `export { ${names.join(", ")} } from "${library}";`, resolveDir: "." },
    ...{ bundle: true, write: false, metafile: true, minify: true, charset: "utf8", legalComments: "none" },
    ...{ format: "esm", platform: "node", target: "node20" },
  });
  return { text: outputFiles?.[0]?.text ?? "", metafile };
}
