import { expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const DAYS = [
  "Les bacs sont restés à quai toute la journée",
  "Le préfet a reçu les marins à Calmont",
  "Un accord est signé",
];
const page = (index: number, lines: (own: string) => string) => ({
  [`articles/${index + 1}.txt`]: lines(`${DAYS[index]}, a dit Anne Roy le ${index + 1} mars 2031 devant la presse.`),
});
const folder = (lines: (own: string) => string) =>
  buildDossier(makeCorpus(Object.assign({}, ...DAYS.map((_, index) => page(index, lines)))));

test("lines alike in three pages name nobody and are not said", () => {
  const dossier = folder(
    (own) =>
      `Sur les sites frères de Plumédia :\n\nNotice sur Encyclopia .\n\nLa lettre « Marées » de Paul Kerven\n\n${own}\n`,
  );
  const names = dossier.actors.map(({ name }) => name);
  expect(names).toContain("Anne Roy");
  expect(names.filter((name) => /Plumédia|Encyclopia|Kerven/.test(name))).toEqual([]);
  expect(dossier.quotations).toEqual([]);
});

test("what three papers print of one dispatch is its story", () => {
  const story =
    "Le maire de Calmont, Paul Kerven, a démissionné lundi 3 mars 2031. « Je pars », a déclaré Paul Kerven.";
  const dossier = buildDossier(
    makeCorpus(Object.fromEntries([1, 2, 3].map((id) => [`articles/${id}.txt`, `Le maire s'en va\n\n${story}\n`]))),
  );
  expect(dossier.actors.map(({ name }) => name)).toContain("Paul Kerven");
  expect(dossier.quotations).toHaveLength(3);
  expect(dossier.sources.map(({ title }) => title)).toEqual(Array(3).fill("Le maire s'en va"));
});

test("a sentence that a paper repeats whenever it tells the affair stays", () => {
  const dossier = folder(
    (own) => `${own}\n\nPour rappel, Paul Kerven a été mis en examen le 12 janvier 2031 à Calmont.\n`,
  );
  expect(dossier.actors.map(({ name }) => name)).toContain("Paul Kerven");
});

test("pages of one day keep their date", () => {
  const dossier = folder((own) => `12 mars 2031 . –\n${own}\n`);
  expect(dossier.sources.map(({ published }) => published)).toEqual(Array(3).fill("2031-03-12"));
});
