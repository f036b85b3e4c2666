import { posix } from "node:path";
import type { Problem } from "../../read/problem.ts";
import { perText } from "../../text/per-text.ts";

/** Pages named where one link is missing from many. */
const NAMED = 4;

/** What pages lead to: a file of the site, and a place in it or "". */
export interface Target {
  path: string;
  anchor: string;
  /** What is wrong with the address itself, whatever the site holds. */
  wrong: string | null;
}

/** Stands in no value of an attribute. */
const BETWEEN = '"';

/** What was found in a page: the places that others may lead to, and by their numbers the targets that it leads to. */
export interface PageLinks {
  /** One after another, as one string: a site has some hundred thousand, and few of them are led to. */
  ids: string;
  leads: readonly number[] | Uint32Array;
}

/**
 * Where the pages of a site lead, noted while they are written: no page is kept or read again. Every address that stays
 * within
 * the site and leads to no file, or to no such place in a page, is told once with the pages it was found on, for a
 * missing page
 * is missing from every menu.
 */
export class Links {
  /** By number. */
  readonly targets: Target[] = [];
  readonly #numbers = new Map<string, number>();
  /** By number of a target, the first pages that lead there, and how many do. */
  readonly #from: { pages: string[]; count: number }[] = [];
  readonly #ids = new Map<string, string>();
  /**
   * By folder of the page and address as it stands there: pages of one folder lead to the same places in the same
   * words.
   */
  readonly #known = new Map<string, Map<string, number | null>>();
  /** Each string once, and by itself: a part cut from a page would keep all of the page. */
  readonly #strings = new Map<string, string>();

  /** @param targets those of an earlier build, whose numbers stay */
  constructor(targets: readonly Target[] = []) {
    for (const target of targets) this.#add(keyOf(target), target);
  }

  /** @param guest the page stands in the frame of a host: what leads out of the dossier is the host's to keep */
  read(path: string, html: string, guest = false): PageLinks {
    const ids = new Set<string>();
    const addresses = new Set<string>();
    for (const [, name = "", value = ""] of html.matchAll(ATTRIBUTE)) {
      if (name === "id") ids.add(value);
      else addresses.add(value);
    }
    const folder = posix.dirname(path);
    const from = guest ? `host's ${folder}` : folder;
    const known = this.#known.get(from) ?? new Map<string, number | null>();
    this.#known.set(from, known);
    const leads: number[] = [];
    for (const address of addresses) {
      const own = /^(?:[#?]|$)/.test(address);
      let target = own ? undefined : known.get(address);
      if (target === undefined) {
        target = guest && isOutside(path, address) ? null : this.#targetOf(path, decoded(address));
        if (!own) known.set(this.#own(address), target);
      }
      if (target !== null) leads.push(target);
    }
    // Put together with nothing before them: a single one by itself would be a part cut from the page.
    const links = { ids: ["", ...ids].join(BETWEEN), leads };
    this.note(path, links);
    return links;
  }

  /** Notes a page that was read before, its targets by the numbers that they have here. */
  note(path: string, { ids, leads }: PageLinks): void {
    this.#ids.set(path, ids);
    // Half a million of them: an iterator would make an object for each.
    for (let at = 0; at < leads.length; at++) {
      const from = this.#from[leads[at] ?? 0];
      if (!from) continue;
      from.count++;
      if (from.pages.length < NAMED) from.pages.push(path);
    }
  }

  /** @param exists whether the site has a file at a path */
  broken(exists: (path: string) => boolean): Problem[] {
    const anchorsOf = perText((ids) => new Set(ids.split(BETWEEN)));
    const why = ({ path, anchor, wrong }: Target): string | null => {
      if (wrong !== null) return wrong;
      const ids = this.#ids.get(path);
      if (ids === undefined && !exists(path)) return `no file (${path})`;
      // A file that is no page of ours is not looked into.
      return anchor && ids !== undefined && !anchorsOf(ids).has(anchor) ? `no id "${anchor}" in ${path}` : null;
    };
    return this.targets.flatMap((target, number) => {
      const { pages: [file = "", ...others] = [], count = 0 } = this.#from[number] ?? {};
      const wrong = count > 0 ? why(target) : null;
      if (wrong === null) return [];
      const more = count > 1 ? `, and from ${count - 1} more: ${others.join(", ")}` : "";
      return { file, line: null, message: `a link leads to ${wrong}${more}.` };
    });
  }

  /** Null where it leads to another host. */
  #targetOf(page: string, address: string): number | null {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null; // another host, mail, data
    return this.#numberOf(placeOf(page, address));
  }

  #numberOf(target: Target): number {
    const key = keyOf(target);
    const own = () => ({ ...target, path: this.#own(target.path), anchor: this.#own(target.anchor) });
    return this.#numbers.get(key) ?? this.#add(this.#own(key), own());
  }

  #add(key: string, target: Target): number {
    const number = this.targets.push(target) - 1;
    this.#from.push({ pages: [], count: 0 });
    this.#numbers.set(key, number);
    return number;
  }

  #own(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text).toString();
    this.#strings.set(own, own);
    return own;
  }
}

const keyOf = ({ path, anchor, wrong }: Target) => wrong ?? `${path}#${anchor}`;

/** From the root of the host, or up and out of the site's folder. */
function isOutside(page: string, address: string): boolean {
  return address.startsWith("/") || posix.join(posix.dirname(page), address).startsWith("..");
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

/**
 * In a page that was rendered a double quote stands around the value of an attribute and nowhere else: words never
 * look like one.
 */
const ATTRIBUTE = /\s(id|href|src|action)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };

function decoded(value: string): string {
  return value.includes("&")
    ? value.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
    : value;
}

function placeOf(page: string, address: string): Target {
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
