import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads one file of a dossier's folder as text. Only plain files inside the folder are read: a link that leads out of it would
 * publish what lies elsewhere, a pipe or a device would never end.
 *
 * @param shown the file's path as the editor knows it
 */
export function readText(path: string, folder: string, shown: string): { text: string } | { problem: Problem } {
  const wrong = (found: string, mend: string) => ({
    problem: { file: shown, line: null, message: `expected a file, found ${found}. ${mend}` },
  });
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep)) {
      return wrong("a link that leads out of the dossier", "Put the file itself there.");
    }
    const kind = statSync(path);
    if (kind.isDirectory()) return wrong("a folder", "Take it out, or give it another name.");
    if (!kind.isFile()) return wrong("a pipe or a device", "Put a file there.");
    return decode(shown, readFileSync(path));
  } catch (error) {
    return wrong(`one that cannot be read (${(error as NodeJS.ErrnoException).code})`, "Mend the link or its rights.");
  }
}

/** True where the folder has something of this name, a link that leads nowhere included. */
export function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
