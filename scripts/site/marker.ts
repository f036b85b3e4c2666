import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerPath } from "../../src/publish/browser-scripts.ts";
import { archivePath } from "../../src/publish/offline/archive-facts.tsx";

/** Stands in a site while it is being built. One that is whole tells by itself that a build made it. */
const MARKER = ".dossier-unfinished";

const WORDS = "A site that eleventy-plugin-dossier is building, or was: the next build removes this folder.\n";

export function mark(folder: string): void {
  writeFileSync(join(folder, MARKER), WORDS);
}

/** The site is whole. */
export function unmark(folder: string): void {
  rmSync(join(folder, MARKER));
}

/** Whether a build made this folder, or it holds nothing: such a folder alone may be replaced or removed. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0 || isSite(folder);
}

/** Written last of all, the archive and the worker stand in no other folder beside the schema of our data. */
function isSite(folder: string): boolean {
  const [worker = "", ...others] = [workerPath, archivePath, "data/schema.json"].map((name) => join(folder, name));
  return [worker, ...others].every(existsSync) && readFileSync(worker, "utf8").includes("self.dossierManifest = ");
}
