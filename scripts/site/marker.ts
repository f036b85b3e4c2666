import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in every folder that a build has made: such a folder alone may be replaced or removed. */
export const MARKER = ".dossier-site";

const WORDS = "Made by eleventy-plugin-dossier: the next build replaces this whole folder.\n";

export function mark(folder: string): void {
  writeFileSync(join(folder, MARKER), WORDS);
}

/** Whether a build made this folder, or it holds nothing. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0 || isOlderSite(folder);
}

/** A site of a version that left no mark: its schema says what it is, and the worker and the archive stand beside it. */
function isOlderSite(folder: string): boolean {
  const [schema = "", ...others] = ["data/schema.json", "sw.js", "dossier.zip"].map((name) => join(folder, name));
  return [schema, ...others].every(existsSync) && readFileSync(schema, "utf8").includes('"quotedShare"');
}
