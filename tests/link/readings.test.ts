import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepReadings, type WithReadings } from "../../src/link/readings.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { keptAs } from "../../src/read/kept/engine.ts";
import { keptValue } from "../../src/read/kept/value.ts";
import { makeCorpus } from "../support/corpus.ts";

const article = (day: number, words: string) => `---\npublished: 2021-01-1${day}\n---\n${words}\n`;
const told = "L'explosion de l'usine Nitralor, à Brissac, a fait trois morts et 27 blessés lundi, selon la préfecture.";
const before = {
  "articles/a.md": article(2, `${told} Les secours sont arrivés à 8 h 30 sur le site de l'usine Nitralor.`),
  "articles/b.md": article(
    2,
    "L'explosion de l'usine Nitralor, à Brissac, a fait cinq morts et 27 blessés lundi, selon la préfecture. « Nous verrons », a dit le maire, Paul Morel.",
  ),
  "articles/c.md": article(3, "Le devis de l'usine Nitralor est de deux millions d'euros, a dit Paul Morel mardi."),
};
const after = { ...before, "articles/b.md": before["articles/b.md"].replace("cinq morts", "quatre morts") };

const work = mkdtempSync(join(tmpdir(), "dossier-readings-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const dossierOf = (texts: Record<string, string>, readings?: WithReadings) =>
  JSON.stringify(buildDossier(makeCorpus(texts), { readings }));

test("what was read before gives the same dossier, and of a changed article what it says now", () => {
  const readings = keepReadings();
  const [first, changed] = [dossierOf(before), dossierOf(after)];
  expect(first).toContain("cinq morts");
  expect(changed).toContain("quatre morts");
  for (const [texts, dossier] of [
    [before, first],
    [before, first],
    [after, changed],
    [before, first],
  ] as const) {
    expect(dossierOf(texts, readings)).toBe(dossier);
  }
});

test("of an unchanged article nothing is read again, neither by this process nor by the next", () => {
  const value = (part: number) => keptValue<Map<string, unknown>>(keptAs(work, "corpus"), `readings.${part}`);
  const counting = (inner: WithReadings) => {
    const read: string[] = [];
    const readings: WithReadings = (readAll) =>
      inner((once) =>
        readAll((name, source, also, make) =>
          once(name, source, also, () => {
            read.push(source.article.id);
            return make();
          }),
        ),
      );
    return { readings, read };
  };
  const first = counting(keepReadings(value));
  dossierOf(before, first.readings);
  expect([...new Set(first.read)].sort()).toEqual(["a", "b", "c"]);
  const next = counting(keepReadings(value));
  expect(dossierOf(before, next.readings)).toBe(dossierOf(before));
  expect(next.read).toEqual([]);
  expect(dossierOf(after, next.readings)).toBe(dossierOf(after));
  expect([...new Set(next.read)]).toEqual(["b"]);
  const last = counting(keepReadings(value));
  expect(dossierOf(after, last.readings)).toBe(dossierOf(after));
  expect(last.read).toEqual([]);
});
