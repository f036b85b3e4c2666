import type { SiteFile } from "../file.ts";
import { archive } from "./archive.ts";
import { withArchiveSize } from "./archive-facts.tsx";
import { serviceWorker } from "./worker.ts";

/**
 * What is made of a site that is otherwise complete: the pages that tell the archive's size, the service worker that lists every
 * file, and the archive that holds them all.
 */
export function pack(files: readonly SiteFile[]): SiteFile[] {
  const telling = files.filter(({ path }) => /(?:^|\/)data\.html$/.test(path));
  const others = files.filter((file) => !telling.includes(file));
  // The archive holds the page that tells its size: it is made once to be weighed, and then with its weight in it.
  const weighed = archive(withWorker([...others, ...telling])).content.length;
  const pages = telling.map(({ path, content }) => ({ path, content: withArchiveSize(text(content), weighed) }));
  const all = withWorker([...others, ...pages]);
  return [...pages, ...all.slice(-1), archive(all)];
}

function withWorker(files: readonly SiteFile[]): SiteFile[] {
  return [...files, serviceWorker(files)];
}

function text(content: SiteFile["content"]): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
