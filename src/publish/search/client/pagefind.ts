import { engineFetch } from "../engine-fetch.ts";
import { filesIn } from "./files.ts";
import { importTwin } from "./folder.ts";
import type { Pagefind } from "./script.ts";
import { fetchBy } from "./table.ts";

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the index where it is first needed. The same engine and the same files answer over http(s) and from a folder.
 * `root` is the absolute address of the site's root.
 */
export function loadPagefind(root: string): Promise<Pagefind> {
  loading ??= open(new URL("pagefind/", root)).catch((error: unknown) => {
    loading = undefined; // the next search tries again
    throw error;
  });
  return loading;
}

async function open(folder: URL): Promise<Pagefind> {
  const ofFolder = folder.protocol === "file:";
  Object.assign(globalThis, { [engineFetch]: fetchBy(filesIn(folder)) });
  const module: Pagefind = ofFolder
    ? await importTwin(folder.href, "pagefind.js")
    : await import(`${folder.href}pagefind.js`);
  // A worker costs a second copy of the script, and a search of thousands of records takes a few milliseconds.
  await module.options({ basePath: ofFolder ? "/pagefind/" : folder.href, noWorker: true });
  return module;
}
