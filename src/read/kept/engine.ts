import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSION as LUXON } from "luxon";
import { sha256 } from "./file.ts";

/** The parts of the project that say what is found in an article: code, lexicons and weights. */
const ENGINE = ["src/annotate", "src/locales", "src/read", "src/text"];

/** The parts that say how a page looks of what was found: all of them. */
const SITE = ["src", "_includes"];

/** What the engine stands on: tables of letters, of time zones. */
const BENEATH = [LUXON, process.versions.icu, process.versions.unicode, process.versions.tz];

/** What a site stands on besides: the libraries, each of one version, that write its HTML, compare words, read Markdown, run in browsers. */
const { dependencies, devDependencies } = createRequire(import.meta.url)("eleventy-plugin-dossier/package.json");

const versions = new Map<string, string>();

/** By file: the engine is a part of the site's code. */
const hashes = new Map<string, string>();

/** Tells two engines apart that may read one article otherwise: of their own files, for nobody remembers to raise a number. */
export function engineVersion(): string {
  return versionOf(ENGINE, BENEATH);
}

/** Tells two versions of the project apart that may write one page otherwise. */
function siteVersion(): string {
  return versionOf(SITE, [...BENEATH, process.versions.zlib, dependencies, devDependencies]);
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

function versionOf(parts: readonly string[], beneath: readonly unknown[]): string {
  const name = parts.join(" ");
  const known = versions.get(name);
  if (known !== undefined) return known;
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const hash = createHash("sha256").update(JSON.stringify(beneath));
  const files = parts.flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/")),
  );
  // The same on every system: what one has found another believes.
  for (const file of files.sort()) hash.update(`\n${file}\n${hashOfFile(join(root, file))}`);
  const version = hash.digest("hex");
  versions.set(name, version);
  return version;
}

function hashOfFile(file: string): string {
  const hash = hashes.get(file) ?? sha256(readFileSync(file));
  hashes.set(file, hash);
  return hash;
}
