import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads one file of a dossier's folder as text. Only plain files inside the folder are read: a link that leads out of it would
 * publish what lies elsewhere, a pipe or a device would never end.
 *
 * @param root the folder, where it lies on the disk
 * @param shown the file's path as the editor knows it
 */
export function readText(path: string, root: () => string, shown: string): { text: string } | { problem: Problem } {
  return inside(path, root, shown, "a file", () => {
    const kind = statSync(path);
    if (kind.isDirectory()) return wrong(shown, "a file", "a folder", "Take it out, or give it another name.");
    if (!kind.isFile()) return wrong(shown, "a file", "a pipe or a device", "Put a file there.");
    return decode(shown, readFileSync(path));
  });
}

/** The names in a folder of a dossier's folder, in order; those that begin with a dot are the system's. */
export function readNames(path: string, root: () => string, shown: string): { names: string[] } | { problem: Problem } {
  return inside(path, root, shown, "a folder", () => {
    if (!statSync(path).isDirectory()) return wrong(shown, "a folder", "something else", "Give it another name.");
    const names = readdirSync(path).filter((name) => !name.startsWith("."));
    return { names: names.sort() };
  });
}

/** True where the folder has something of this name, a link that leads nowhere included. */
export function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What `read` gives where `path` is the folder or inside it; what the disk refuses is told. */
function inside<T>(
  path: string,
  root: () => string,
  shown: string,
  expected: string,
  read: () => T | Wrong,
): T | Wrong {
  try {
    const [real, whole] = [realpathSync.native(path), root()];
    if (!`${real}${sep}`.startsWith(`${whole}${sep}`))
      return wrong(
        shown,
        expected,
        "a link that leads out of the dossier",
        `Put the ${expected.replace("a ", "")} itself there.`,
      );
    return read();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return wrong(shown, expected, ...(REFUSED[code] ?? [`what the disk cannot read (${code})`, "Put another there."]));
  }
}

type Wrong = { problem: Problem };

/** What the disk says of what cannot be read, and the mend. */
const REFUSED: Readonly<Record<string, [found: string, mend: string]>> = {
  ENOENT: ["none, or a link that leads nowhere", "Put it there, or mend the link."],
  ELOOP: ["a link that leads back to itself", "Mend the link."],
  EACCES: ["one that may not be read", "Change its rights."],
  EPERM: ["one that may not be read", "Change its rights."],
};

function wrong(file: string, expected: string, found: string, mend: string): Wrong {
  return { problem: { file, line: null, message: `expected ${expected}, found ${found}. ${mend}` } };
}
