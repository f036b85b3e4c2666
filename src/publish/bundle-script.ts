import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as Esbuild from "esbuild";

/**
 * A classic script with all it imports: a page opened from a folder (file://) may run it, where the browser refuses modules. Needs
 * esbuild, which the repository has and an installed package does not.
 *
 * @param entry the module without its extension
 * @param constants names to be replaced by values
 */
export function bundleScript(entry: URL, constants: Readonly<Record<string, unknown>> = {}): string {
  return bundled({
    entryPoints: [fileURLToPath(entry)],
    // Paths in the bundle's comments are relative to this folder, so that it is the same wherever the project stands.
    absWorkingDir: fileURLToPath(new URL(".", entry)),
    format: "iife",
    target: "es2020",
    legalComments: "none",
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
}

/** A module with its names shortened, without what it tells a console. */
export function shortened(script: string): string {
  return bundled({ stdin: { contents: script }, format: "esm", target: "es2022", drop: ["console"] });
}

function bundled(options: Esbuild.BuildOptions): string {
  const { buildSync }: typeof Esbuild = createRequire(import.meta.url)("esbuild");
  const { outputFiles } = buildSync({ ...options, bundle: true, charset: "utf8", minify: true, write: false });
  return outputFiles?.[0]?.text ?? "";
}
