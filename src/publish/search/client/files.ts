import { readTwin } from "./folder.ts";

/** Reads a file beside the index. */
export type ReadFile = (name: string) => Promise<Response>;

/**
 * Over http(s) files are requests, from a folder (file://) scripts that stand beside the page.
 *
 * @param folder address of pagefind/
 */
export function filesIn(folder: URL): ReadFile {
  if (folder.protocol !== "file:") return (name) => fetch(folder.href + name);
  return async (name) => new Response((await readTwin(folder.href, name.replace(/\?.*$/, ""))) as BlobPart);
}

/** A text of the index, by its path under the root of the site. */
export async function loadText(root: string, path: string): Promise<string> {
  const answer = await filesIn(new URL("pagefind/", root))(path.replace("pagefind/", ""));
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.text();
}
