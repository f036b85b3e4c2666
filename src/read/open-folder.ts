import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { lazily } from "../text/lazily.ts";
import { readNames, readText, stands } from "./file.ts";
import type { Problem } from "./problem.ts";

/** A dossier's folder while it is read, by names in it ("articles/001.md"): what is wrong is collected, for all to be told at once. */
export interface OpenFolder {
  problems: Problem[];
  /** A name's path as the editor knows it. */
  shown: (name: string) => string;
  /** Whether the folder has something of this name. */
  has: (name: string) => boolean;
  /** The text of a file; null where it cannot be read, which is then told. */
  text: (name: string) => string | null;
  /** The names in a folder, "" for the dossier's own; null where it cannot be read, which is then told. */
  names: (name: string) => string[] | null;
  tell: (name: string, message: string, line?: number | null) => void;
}

export function openFolder(folder: string): OpenFolder {
  const problems: Problem[] = [];
  const path = (name: string) => join(folder, name);
  // Asked once, not for each file; what is wrong with it is told of each.
  const root = lazily({ path: () => realpathSync.native(folder) });
  const shown = (name: string) => (relative(process.cwd(), path(name)) || path(name)).replaceAll(sep, "/");
  const given = <T extends object>(result: T | { problem: Problem }): T | null => {
    if (!("problem" in result)) return result;
    problems.push(result.problem);
    return null;
  };
  return {
    problems,
    shown,
    has: (name) => stands(path(name)),
    text: (name) => given(readText(path(name), () => root.path, shown(name)))?.text ?? null,
    names: (name) => given(readNames(path(name), () => root.path, shown(name)))?.names ?? null,
    tell: (name, message, line = null) => void problems.push({ file: shown(name), line, message }),
  };
}
