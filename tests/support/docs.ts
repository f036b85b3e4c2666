import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** All that is written for people. */
export const PAGES: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .sort(),
];

export function read(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** What stands indented in a page, block by block, with the heading above it. */
export function blocksOf(page: string): { heading: string; text: string }[] {
  return read(page)
    .split(/^#+ /m)
    .flatMap((section) => {
      const [heading = ""] = section.split("\n");
      const found = section.match(/(?:^ {4}.*\n(?:\n(?= {4}))*)+/gm) ?? [];
      return found.map((block) => ({ heading, text: block.replace(/^ {4}/gm, "").trim() }));
    });
}

/**
 * The scripts that a text calls, each with its arguments: `npm run record -- --note "A day"` → ["record", "--note", "A day"];
 * verbs in capitals, which stand for any, are left out.
 */
export function invocationsIn(text: string): string[][] {
  const calls = text.matchAll(/\bnpm (?:run (?:--silent )?(?=[a-z])|(?=start\b))([^`\n#|&]*)/g);
  return [...calls].map(([, words = ""]) =>
    [...words.matchAll(/"([^"]*)"|([^\s,;:.)]+)/g)]
      .map(([, quoted, plain]) => quoted ?? plain ?? "")
      .filter((word) => word !== "--"),
  );
}
