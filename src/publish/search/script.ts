import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { SiteFile } from "../file.ts";

/** Where the page of results finds its script, relative to the root of the site. */
export const searchScript = "search.js";

/** Where the list of quotations finds its filter. */
export const quotesScript = "quotes.js";

/** The scripts of search: of its page, and of the list of quotations. */
export function scriptFiles(): SiteFile[] {
  return [
    { path: searchScript, content: bundleScript(new URL("./client/main", import.meta.url)) },
    { path: quotesScript, content: bundleScript(new URL("./client/quotes", import.meta.url)) },
  ];
}

/**
 * A classic script with all it imports: a page opened from a folder (file://) may run it, where the browser refuses modules.
 *
 * @param entry the module without its extension: it is .ts here and .js in the package
 * @param constants names to be replaced by values
 */
export function bundleScript(entry: URL, constants: Readonly<Record<string, unknown>> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    // Paths in the bundle's comments are relative to this folder, so that it is the same wherever the project stands.
    absWorkingDir: fileURLToPath(new URL(".", entry)),
    bundle: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
