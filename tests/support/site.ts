import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of the files of a folder under it, with `/`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

export function pagesOf(site: string): string[] {
  return filesOf(site).filter((path) => path.endsWith(".html"));
}

/** One page of each kind and language: the first of those that differ in their id alone. */
export function kindsOfPages(site: string): string[] {
  const kinds = new Map<string, string>();
  for (const path of pagesOf(site)) {
    const kind = path.replace(/^((?:fr\/)?(?:quotes|actors|sources)\/).*/, "$1*");
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** The text of an article as the contract defines it: what follows the front matter, byte for byte; in code points. */
export function articleText(corpus: string, file: string): string[] {
  const source = readFileSync(join(corpus, file), "utf8");
  const matter = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(source);
  return [...source.slice(matter?.[0].length ?? 0)];
}

/** A record of data/*.json as a stranger reads it. */
export type Row = Record<string, unknown> & { id: string };

export interface PlaceRow {
  article: string;
  start: number;
  end: number;
}

/** The rows of data/NAME.json. */
export function rows<More = object>(site: string, name: string): (Row & More)[] {
  return JSON.parse(readFileSync(join(site, "data", `${name}.json`), "utf8"))[name];
}
