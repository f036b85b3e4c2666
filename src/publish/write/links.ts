import { posix } from "node:path";
import type { Problem } from "../../read/problem.ts";

/** Pages named where one link is missing from many. */
const NAMED = 4;

/** One place that pages lead to. */
interface Target {
  path: string;
  anchor: string;
  /** What is wrong with the address itself, whatever the site holds. */
  wrong: string | null;
  /** The first pages that lead there, and how many do. */
  from: string[];
  count: number;
}

/**
 * Where the pages of a site lead, noted while they are written: no page is kept or read again. Every address that stays within
 * the site and leads to no file, or to no such place in a page, is told once with the pages it was found on, for a missing page
 * is missing from every menu.
 */
export class Links {
  readonly #ids = new Map<string, Set<string>>();
  readonly #targets = new Map<string, Target>();
  /** Each string once, and by itself: a part cut from a page would keep all of the page. */
  readonly #strings = new Map<string, string>();

  read(path: string, html: string): void {
    const ids = new Set<string>();
    const addresses = new Set<string>();
    for (const [tag] of html.matchAll(TAG)) {
      for (const [, name = "", one, other, bare] of tag.matchAll(ATTRIBUTE)) {
        const value = one ?? other ?? bare ?? "";
        if (name === "id") ids.add(this.#own(value));
        else if (ADDRESSES.has(name)) addresses.add(value);
      }
    }
    this.#ids.set(path, ids);
    for (const address of addresses) this.#lead(path, decoded(address));
  }

  /** @param exists whether the site has a file at a path */
  broken(exists: (path: string) => boolean): Problem[] {
    return [...this.#targets.values()].flatMap((target) => {
      const wrong = this.#why(target, exists);
      if (wrong === null) return [];
      const [file = "", ...others] = target.from;
      const more = target.count > 1 ? `, and from ${target.count - 1} more: ${others.join(", ")}` : "";
      return { file, line: null, message: `a link leads to ${wrong}${more}.` };
    });
  }

  #why({ path, anchor, wrong }: Target, exists: (path: string) => boolean): string | null {
    if (wrong !== null) return wrong;
    const ids = this.#ids.get(path);
    if (!ids && !exists(path)) return `no file (${path})`;
    // A file that is no page of ours is not looked into.
    return anchor && ids && !ids.has(anchor) ? `no id "${anchor}" in ${path}` : null;
  }

  #lead(page: string, address: string): void {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return; // another host, mail, data
    const found = placeOf(page, address);
    const key = found.wrong ?? `${found.path}#${found.anchor}`;
    const target = this.#targets.get(key);
    if (target) {
      target.count++;
      if (target.from.length < NAMED) target.from.push(page);
      return;
    }
    this.#targets.set(this.#own(key), {
      ...{ path: this.#own(found.path), anchor: this.#own(found.anchor), wrong: found.wrong },
      ...{ from: [page], count: 1 },
    });
  }

  #own(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text).toString();
    this.#strings.set(own, own);
    return own;
  }
}

/** Every address in these pages that leads nowhere within them. */
export function brokenLinks(files: readonly { path: string; content: string | Uint8Array }[]): Problem[] {
  const links = new Links();
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, content } of files) {
    if (path.endsWith(".html")) links.read(path, Buffer.from(content as Uint8Array).toString());
  }
  return links.broken((path) => paths.has(path));
}

const TAG = /<[a-z][^\s"'>]*\s(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "action"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };

function decoded(value: string): string {
  return value.includes("&")
    ? value.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
    : value;
}

function placeOf(page: string, address: string): Pick<Target, "path" | "anchor" | "wrong"> {
  const none = { path: "", anchor: "" };
  if (address.startsWith("/"))
    return { ...none, wrong: `"${address}": the root of a host is not always the root of the site` };
  const [target = "", anchor = ""] = address.split("#");
  try {
    const file = decodeURIComponent(target.split("?")[0] ?? "");
    const path = file === "" ? page : posix.join(posix.dirname(page), file);
    return { path, anchor: decodeURIComponent(anchor), wrong: null };
  } catch {
    return { ...none, wrong: `"${address}": an address with % that stands for no letter` };
  }
}
