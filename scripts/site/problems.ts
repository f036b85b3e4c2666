import { DossierError, describe } from "../../src/read/problem.ts";

/**
 * The problems behind an error, one a line. Eleventy wraps what a data function or a template threw, more than once: the
 * dossier's own problems are looked for inside, then those of the disk, and else the innermost words are told.
 */
export function problemsOf(error: unknown): string[] {
  let innermost: unknown = error;
  for (
    let at: unknown = error;
    at instanceof Error;
    at = (at as { originalError?: unknown }).originalError ?? at.cause
  ) {
    if (at instanceof DossierError) return at.problems.map(describe);
    innermost = at;
  }
  const told = ofDisk(innermost as NodeJS.ErrnoException);
  if (told !== null) return [told];
  return [unforeseen(innermost)];
}

/** Set where traces are asked for, for every process and thread of a command. */
export const VERBOSE = "DOSSIER_VERBOSE";

/** What no other words are for is a fault of the program's, and no editor can mend it by its trace. */
function unforeseen(error: unknown): string {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  if (process.env[VERBOSE]) return stack;
  return `The program itself is at fault: ${message}. Run it again with --verbose, and report what it tells.`;
}

/** What the system says of a disk, and the mend. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: "expected room on the disk, found it full. Make room, or name a folder on another disk.",
  EDQUOT: "expected room on the disk, found your quota used up. Make room, or name a folder on another disk.",
  EROFS: "expected a disk that can be written, found a read-only one. Name a folder on another disk.",
  EACCES: "expected permission, found none. Change the permissions, or name another.",
  EPERM: "expected permission, found none. Change the permissions, or name another.",
  ENOENT: "expected a file, found none. Mend its name.",
  EISDIR: "expected a file, found a folder. Name another.",
  ENOTDIR: "expected a folder, found a file in its place. Name another.",
  EBUSY: "expected a folder that can be moved as a whole, found a disk of its own. Name a folder in it.",
  EXDEV: "expected a folder that can be moved as a whole, found a disk of its own. Name a folder in it.",
  EMFILE: "expected to open one more file, found as many open as the system allows. Raise the limit (ulimit -n).",
  ENAMETOOLONG: "expected a name that the disk takes, found one that is too long.",
};

/** Null where it is no trouble of the disk. */
export function ofDisk({ code = "", path, dest }: NodeJS.ErrnoException & { dest?: string }): string | null {
  const words = DISK[code];
  return words === undefined ? null : `${path ?? dest ?? "the disk"} ${words}`;
}
