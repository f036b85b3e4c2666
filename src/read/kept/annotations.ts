import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Annotations, Article } from "../../model.ts";
import { engineVersion } from "./engine.ts";

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
    const before = given.get(key) ?? believed(file);
    const found = before ?? find();
    if (!before) keep(file, JSON.stringify(found));
    given.set(key, found);
    return found;
  };
}

/** Null where the file is missing or not as it was written: its first line is the hash of the others. */
function believed(file: string): Annotations | null {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const end = content.indexOf("\n");
  const words = content.slice(end + 1);
  return end > 0 && content.slice(0, end) === sha256(words) ? JSON.parse(words) : null;
}

/** What a folder that may not be written says of itself: nothing is kept there then, and a build only takes its time. */
const READ_ONLY = new Set(["EACCES", "EPERM", "EROFS"]);

/** Under another name first: no process ever sees a half. */
function keep(file: string, words: string): void {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, `${sha256(words)}\n${words}`);
    renameSync(half, file);
  } catch (error) {
    if (!READ_ONLY.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

const sha256 = (words: string) => createHash("sha256").update(words).digest("hex");
