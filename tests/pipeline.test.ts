import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildDossier, keepRelations } from "../src/pipeline.ts";

let folder: string;
let linked: number;

/** Reads the folder again and again, and counts how often its articles were linked. */
function reader() {
  const kept = keepRelations();
  linked = 0;
  const relate: typeof kept = (corpus, make) =>
    kept(corpus, () => {
      linked++;
      return make();
    });
  return () => buildDossier(folder, { relate });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-pipeline-"));
  cpSync("corpus", folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

test("a dossier read again is linked anew for an article, and not for its title or the explainer", () => {
  const read = reader();
  read();
  change("dossier.yaml", /^( +en: ).*$/m, '$1"Another title"');
  appendFileSync(join(folder, "explainer.en.md"), "\n\nOne more line.\n");
  const again = read();
  expect(linked).toBe(1);
  expect(JSON.stringify(again)).toBe(JSON.stringify(buildDossier(folder)));
  expect(Object.values(again.site.title)).toContain("Another title");

  appendFileSync(join(folder, "articles/005.md"), "\n");
  read();
  expect(linked).toBe(2);
});
