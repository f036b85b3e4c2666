import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BROWSER_SCRIPTS } from "../../src/publish/browser-scripts.ts";
import { bundled, LIBRARIES, namesUsed } from "./libraries.ts";
import { beside } from "./lock.ts";
import { sourcesOf } from "./sources.ts";

/** What is in the package by another way than a bundle. */
const MADE_OF: readonly (readonly [folder: string, how: string])[] = [
  ["node_modules/pagefind", "its script that reads an index, shortened"],
  ["node_modules/french-verbs-lefff", "tables of verbs generated from it"],
  ["node_modules/french-words-gender-lefff", "tables of nouns generated from it"],
];

const FONTS = "_includes/theme/fonts";

/** THIRD-PARTY-NOTICES.md */
export function notices(): string {
  const scripts = Object.values(BROWSER_SCRIPTS).map(({ entry }) => `src/publish/${entry}`);
  const inside = new Map<string, string>(MADE_OF);
  for (const folder of sourcesOf(scripts)) inside.set(folder, "bundled into a script for browsers");
  for (const library of LIBRARIES)
    for (const folder of sourcesOf(bundled(library, namesUsed("src", library)).metafile))
      inside.set(folder, "what is used of it, in `dist/vendor/`");
  const held = [...inside].map(([folder, how]) => ({ ...described(folder), how })).sort(byName);
  const fonts = readdirSync(FONTS).filter((name) => name.endsWith("-OFL.txt"));
  return `# The work of others that comes with this package

Written by \`npm run licences\`; a test fails where it is no longer true. Our own code is under the MIT licence, see LICENSE.

## In the package

| what | version | licence | how |
|---|---|---|---|
${held.map(({ name, version, licence, how }) => `| ${name} | ${version} | ${licence} | ${how} |`).join("\n")}
${fonts.map((name) => `| ${name.replace("-OFL.txt", "")} (font) | | OFL-1.1 | subsets, with the licence beside them |`).join("\n")}

## Installed beside it by npm

Each comes from the registry with its own licence; Eleventy, a peer, and what it brings are not listed.

| what | version | licence |
|---|---|---|
${beside()
  .map((path) => described(path))
  .sort(byName)
  .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  .join("\n")}

## The licences of what is in the package

${held.map(({ name, text }) => `### ${name}\n\n${text}`).join("\n\n")}
`;
}

interface Described {
  name: string;
  version: string;
  licence: string;
  /** The words of its licence. */
  text: string;
}

/** @throws Error where a package says no licence: somebody must look. */
function described(folder: string): Described {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof licence !== "string") throw new Error(`${folder} says no licence in its package.json.`);
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (one) => one.isFile() && /^licen[cs]e/i.test(one.name),
  );
  const text = file ? readFileSync(join(folder, file.name), "utf8") : `${licence}, as its package.json says.`;
  return {
    name,
    version,
    licence,
    text: text
      .replace(/^\ufeff|\r/g, "")
      .trim()
      .replace(/^/gm, "    ")
      .replace(/ +$/gm, ""),
  };
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
