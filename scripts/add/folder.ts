import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "./front-matter.ts";
import { frontMatterOf, splitFrontMatter } from "./own-front-matter.ts";
import type { Candidate } from "./twins.ts";

/** An article that the folder holds already. */
export interface Present extends Candidate {
  original: Origin | null;
  url: string | null;
}

/** What articles/ holds, read leniently: what is wrong in it is `check`'s to tell. */
export function presentArticles(folder: string): Present[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|txt)$/i.test(name)) : [];
  return names.sort().map((name) => {
    const { yaml, text } = splitFrontMatter(readFileSync(join(folder, name), "utf8"));
    const front = frontMatterOf(yaml);
    const original = front.original as Origin | undefined;
    return {
      name: name.replace(/\.\w+$/, ""),
      text,
      original: original ?? null,
      url: typeof front.url === "string" ? front.url : null,
    };
  });
}

/** One more than the highest number that begins a file name. */
export function nextNumber(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Math.max(0, ...names.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0))) + 1;
}
