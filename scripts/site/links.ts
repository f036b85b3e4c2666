import { posix } from "node:path";
import { Parser } from "htmlparser2";
import { append } from "../../src/link/append.ts";
import type { SiteFile } from "../../src/publish/file.ts";
import type { Problem } from "../../src/read/problem.ts";

interface Page {
  path: string;
  ids: Set<string>;
  addresses: Set<string>;
}

/**
 * Every address in a page that stays within the site and leads to no file, or to no such place in a page; told once, with the
 * pages it was found on, for a missing page is missing from every menu.
 */
export function brokenLinks(files: readonly SiteFile[]): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const pages = new Map(files.filter(({ path }) => path.endsWith(".html")).map((file) => [file.path, readPage(file)]));
  const found = new Map<string, string[]>();
  for (const page of pages.values()) {
    for (const address of page.addresses) {
      const wrong = broken(address, page, paths, pages);
      if (wrong) append(found, wrong, page.path);
    }
  }
  return [...found].map(([wrong, [file = "", ...others]]) => {
    const more = others.length > 0 ? `, and from ${others.length} more: ${others.slice(0, 3).join(", ")}` : "";
    return { file, line: null, message: `a link leads to ${wrong}${more}.` };
  });
}

function broken(
  address: string,
  page: Page,
  paths: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null; // another host, mail, data
  if (address.startsWith("/")) return `"${address}": the root of a host is not always the root of the site`;
  const [target = "", anchor] = address.split("#");
  const file = readable(target.split("?")[0] ?? "");
  if (file === null) return `"${address}", which no browser can read`;
  const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
  if (!paths.has(path)) return `no file (${path})`;
  if (anchor && !pages.get(path)?.ids.has(readable(anchor) ?? "")) return `no id "${anchor}" in ${path}`;
  return null;
}

/** An address without its escapes, or null for one such as "%E0%A4%A". */
function readable(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function readPage({ path, content }: SiteFile): Page {
  const page: Page = { path, ids: new Set(), addresses: new Set() };
  const parser = new Parser({
    onopentag(_, attributes) {
      if (attributes.id) page.ids.add(attributes.id);
      for (const name of ["href", "src", "action"]) {
        const address = attributes[name];
        if (address !== undefined) page.addresses.add(address);
      }
    },
  });
  parser.end(typeof content === "string" ? content : new TextDecoder().decode(content));
  return page;
}
