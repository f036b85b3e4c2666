import { join } from "node:path";
import type { Annotations, Article } from "../../model.ts";
import { engineVersion } from "./engine.ts";
import { readKept, sha256, writeKept } from "./file.ts";

/** What the engine is told of an article: nothing else decides what it finds. */
type Read = Pick<Article, "text" | "published" | "zone" | "furniture">;

/** Gives what was found in an article before, or finds it and keeps it. */
export type KeepAnnotations = (article: Read, find: () => Annotations) => Annotations;

/**
 * Keeps annotations in a folder, an article a file, named after all that decides them: its text, date, zone and furniture, and
 * the engine. A file that is cut off or was changed is not believed: what it should hold is found again. Many processes may fill
 * one folder, and files may be carried from one to another.
 */
export function keptIn(folder: string): KeepAnnotations {
  const engine = engineVersion();
  // A preview asks again and again: what it was given once is given again as the same object.
  const given = new Map<string, Annotations>();
  return ({ text, published, zone, furniture = [] }, find) => {
    const key = sha256(JSON.stringify([engine, text, published, zone, furniture]));
    const file = join(folder, key.slice(0, 2), `${key}.json`);
    const before = given.get(key) ?? parsed(readKept(file));
    const found = before ?? find();
    if (!before) writeKept(file, JSON.stringify(found));
    given.set(key, found);
    return found;
  };
}

const parsed = (words: string | null): Annotations | null => (words === null ? null : JSON.parse(words));
