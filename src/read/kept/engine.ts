import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSION as LUXON } from "luxon";
import { sha256 } from "./file.ts";

/** The parts of the project that decide what is kept, by what they decide. */
const PARTS = {
  /** What is found in an article: code, lexicons and weights. */
  engine: ["src/annotate", "src/locales", "src/read", "src/text"],
  /** How a page looks of what was found: all of them. */
  site: ["src", "_includes"],
} as const;

/** The folder that holds these parts: the repository, or in the package dist/, where they were hashed when it was packed. */
const ROOT = new URL("../../../", import.meta.url);
const PACKED = new URL("versions.json", ROOT);

/** What the engine stands on: tables of letters, of time zones. */
const BENEATH = [LUXON, process.versions.icu, process.versions.unicode, process.versions.tz];

/** What a site stands on besides: the libraries, each of one version, that write its HTML, compare words, read Markdown, run in browsers. */
const { dependencies, devDependencies } = createRequire(import.meta.url)("eleventy-plugin-dossier/package.json");

type Versions = Readonly<Record<keyof typeof PARTS, string>>;

let known: Versions | null = null;

/** Tells two engines apart that may read one article otherwise: of their own files, for nobody remembers to raise a number. */
export function engineVersion(): string {
  return standingOn("engine", BENEATH);
}

/** Tells two versions of the project apart that may write one page otherwise. */
function siteVersion(): string {
  return standingOn("site", [...BENEATH, process.versions.zlib, dependencies, devDependencies]);
}

/** Where what is kept of a whole dossier stands in a cache, without ending, and for which version of the project it holds. */
export interface KeptAs {
  file: string;
  version: string;
}

export function keptAs(cache: string, corpus: string): KeptAs {
  return { file: join(cache, "dossiers", sha256(resolve(corpus)).slice(0, NAME)), version: siteVersion() };
}

/** Letters of a hash that tell the folders of one maker apart. */
const NAME = 16;

function standingOn(name: keyof Versions, beneath: readonly unknown[]): string {
  known ??= existsSync(PACKED) ? JSON.parse(readFileSync(PACKED, "utf8")) : versionsOfFiles();
  return sha256(JSON.stringify([beneath, known?.[name]]));
}

/** What tells versions of the code itself apart: a hash of its files. */
export function versionsOfFiles(): Versions {
  const root = fileURLToPath(ROOT);
  const hashes = new Map<string, string>();
  for (const part of PARTS.site)
    for (const entry of readdirSync(join(root, part), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      // The same on every system: what one has found another believes.
      if (entry.isFile()) hashes.set(relative(root, file).replaceAll(sep, "/"), sha256(readFileSync(file)));
    }
  const versionOf = (parts: readonly string[]) => {
    const files = [...hashes].filter(([file]) => parts.some((part) => file.startsWith(`${part}/`)));
    return sha256(JSON.stringify(files.sort(([one], [other]) => (one < other ? -1 : 1))));
  };
  return { engine: versionOf(PARTS.engine), site: versionOf(PARTS.site) };
}
