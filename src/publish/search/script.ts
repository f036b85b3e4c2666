import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { SiteFile } from "../file.ts";

/** Where the page finds the search script, relative to the root of the site. */
export const searchScript = "search.js";

/**
 * The script of the search page, bundled as a classic script: a page opened from a folder (file://) may run it, where the
 * browser refuses modules.
 */
export function scriptFiles(): SiteFile[] {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("./client/main", import.meta.url))],
    // Paths in the bundle's comments are relative to this folder, so that it is the same wherever the project stands.
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    bundle: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles.map(({ text }) => ({ path: searchScript, content: text }));
}
