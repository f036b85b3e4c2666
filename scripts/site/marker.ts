import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerPath } from "../../src/publish/browser-scripts.ts";
import { archivePath } from "../../src/publish/offline/archive-facts.tsx";
import { ARCHIVE_ROOT } from "../../src/publish/write/archive.ts";
import { archivedPaths, isArchive } from "./archived.ts";

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

/**
 * Files in a site that no build has put there, such as a CNAME or a .git, by their paths in it: all that its archive does not list.
 * A site that is unfinished, or no folder, has none.
 */
export function strangersIn(folder: string): string[] {
  if (!existsSync(folder) || existsSync(join(folder, MARKER))) return [];
  const archive = join(folder, archivePath);
  const listed = existsSync(archive) ? (archivedPaths(archive) ?? []) : [];
  const ours = new Set([...listed, ARCHIVE_ROOT + archivePath]);
  return [...filesIn(folder)].filter((path) => !ours.has(ARCHIVE_ROOT + path)).sort();
}

/** Paths of all files in a folder, as an archive names them: with a "/" on every system. */
function* filesIn(folder: string, within = ""): Generator<string> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = within + entry.name;
    if (entry.isDirectory()) yield* filesIn(folder, `${path}/`);
    else yield path;
  }
}

/** Written last of all, the archive and the worker stand in no other folder beside the schema of our data. */
function isSite(folder: string): boolean {
  const [worker = "", archive = "", schema = ""] = [workerPath, archivePath, "data/schema.json"].map((name) =>
    join(folder, name),
  );
  return (
    [worker, archive, schema].every(existsSync) &&
    readFileSync(worker, "utf8").includes("self.dossierManifest = ") &&
    isArchive(archive)
  );
}
