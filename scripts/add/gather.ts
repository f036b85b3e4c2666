import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Problem } from "../../src/read/problem.ts";
import type { Original } from "./brought.ts";

/** A file to read; `listed` is false where a folder was named and the file is only in it. */
export interface Gathered extends Original {
  listed: boolean;
}

/** Files that no maker means when naming a folder. */
const PASSED_OVER = /^(?:\..*|Thumbs\.db|desktop\.ini|__MACOSX)$/;

/** The files that the arguments name, folders with all that is in them, "-" for standard input; each once, in order. */
export function gather(names: readonly string[]): { files: Gathered[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const files = names.flatMap((name): Gathered[] => {
    if (name === "-") return [{ name, bytes: readFileSync(0), listed: true }];
    if (!existsSync(name)) {
      const web = /^https?:\/\//.test(name);
      const mend = web
        ? "Save the page from your browser (complete page or single file), and add that."
        : "Mend the name.";
      problems.push({
        file: name,
        line: null,
        message: `expected a file or a folder, found ${web ? "an address of the web" : "none"}. ${mend}`,
      });
      return [];
    }
    const folder = statSync(name).isDirectory();
    const paths = (folder ? filesIn(name) : [name]).filter((path) => !seen.has(resolve(path)));
    for (const path of paths) seen.add(resolve(path));
    if (folder && paths.length === 0) {
      problems.push({
        file: name,
        line: null,
        message: "expected articles in this folder, found none. Put them in, or name another.",
      });
    }
    return paths.map((path) => ({ name: shown(path), bytes: readFileSync(path), listed: !folder }));
  });
  return { files, problems };
}

/** Every file below a folder, by name; not the folder of pictures and scripts that a browser saves beside a page. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = new Set(entries.map(({ name }) => name.replace(/\.x?html?$/i, "")));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (PASSED_OVER.test(entry.name)) return [];
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    const companion = /^(.*)[_-](?:files|fichiers|dateien|archivos)$/i.exec(entry.name)?.[1];
    return companion !== undefined && pages.has(companion) ? [] : filesIn(path);
  });
}

/** The path as given; an absolute one from here where it is below, else by its name alone: a folder's place is the machine's. */
function shown(path: string): string {
  if (!isAbsolute(path)) return path.replaceAll("\\", "/");
  const inside = relative(process.cwd(), path);
  const below = inside && !inside.startsWith("..") && !isAbsolute(inside);
  return (below ? inside : (path.split(/[\\/]/).at(-1) ?? path)).replaceAll("\\", "/");
}
