import { openFromFolder, readTwin } from "./folder.ts";
import type { Pagefind } from "./script.ts";

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the index where it is first needed: over http(s) as modules and requests, from a folder (file://) as classic scripts.
 * The same engine and the same files answer in both. `root` is the absolute address of the site's root.
 */
export function loadPagefind(root: string): Promise<Pagefind> {
  loading ??= open(new URL("pagefind/", root)).catch((error: unknown) => {
    loading = undefined; // the next search tries again
    throw error;
  });
  return loading;
}

async function open(folder: URL): Promise<Pagefind> {
  const module: Pagefind =
    folder.protocol === "file:" ? await openFromFolder(folder.href) : await import(`${folder.href}pagefind.js`);
  // A worker costs a second copy of the script, and a search of thousands of records takes a few milliseconds.
  await module.options({ basePath: folder.protocol === "file:" ? "/pagefind/" : folder.href, noWorker: true });
  return module;
}

/** A text beside the index, by the same way as the index itself. */
export async function loadText(root: string, name: string): Promise<string> {
  const folder = new URL("pagefind/", root);
  if (folder.protocol !== "file:") {
    const answer = await fetch(folder.href + name);
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return answer.text();
  }
  return new TextDecoder().decode(await readTwin(folder.href, name));
}
