import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../fixtures/desk");

/** Twelve short articles in which much can be doubted: nobody named, two spellings, a common word with a capital, no date, two days for one act. */
export const DOUBTFUL: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .map((name) => [`articles/${name}`, readFileSync(join(FOLDER, name), "utf8")]),
);
