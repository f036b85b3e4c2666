import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const file = readFileSync(join(import.meta.dirname, "../fixtures/divergences/facts.txt"), "utf8");
const cases = file
  .replace(/^#.*\n/gm, "")
  .split(/\n\n+/)
  .map((part) => part.trim())
  .filter(Boolean)
  .map((part) => {
    const [told = "", expected = ""] = part.split(/\n\.(?:\n|$)/);
    const [name = "", ...articles] = told.split("\n");
    return { name, articles, expected: expected.split("\n").filter(Boolean) };
  });

it.each(cases)("$name", ({ articles, expected }) => {
  const files = articles.map((line, at) => {
    const [, day, text] = /^(\S+): (.*)$/.exec(line) ?? [];
    const head = `---\ntitle: Article ${at + 1}\npublisher: Gazette ${at + 1}\npublished: ${day}\nzone: Europe/Paris\n---\n`;
    return [`articles/a${at}.md`, `${head}${text}\n\nLa salle était pleine et le débat a duré jusque tard.\n`];
  });
  // Articles of two lines are shown whole here: what the guard keeps back is its own matter.
  const granted = "policies: { quotedShare: 1, proseShare: 1 }\n";
  const { divergences } = buildDossier(makeCorpus({ ...Object.fromEntries(files), "dossier.yaml": granted }));
  const found = divergences.map(({ kind, status, readings }) => {
    const values = [...new Set(readings.map(({ value }) => value))];
    return `${kind} ${status}: ${values.join(" / ")}`;
  });
  expect(found).toEqual(expected);
});
