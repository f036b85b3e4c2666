import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

/** The runs two articles share: words in common, and the run as the first has it. */
function shared(one: string, other: string) {
  const dossier = buildDossier(makeCorpus({ "articles/a.txt": `${one}\n`, "articles/b.txt": `${other}\n` }));
  const text = [...(dossier.sources[0]?.text ?? "")];
  return dossier.overlaps.map(({ words, places: [{ start, end }] }) => [words, text.slice(start, end).join("")]);
}

const DISPATCH =
  "La préfète a fermé lundi le port de commerce après la découverte de trois fissures dans le quai du nord.";

it("finds the run of words that two articles share, whatever stands around it", () => {
  expect(shared(`À Brest, un matin. ${DISPATCH} Nul ne sait.`, `On apprend ceci : ${DISPATCH} Voilà.`)).toEqual([
    [20, DISPATCH.slice(0, -1)],
  ]);
});

it.each([
  ["changed", DISPATCH.replace("découverte", "constatation"), 19],
  ["left out", DISPATCH.replace("lundi ", ""), 19],
  ["put in", DISPATCH.replace("trois fissures", "trois longues fissures"), 20],
  ["changed before the first eight that are the same", DISPATCH.replace("lundi", "mardi"), 19],
])("goes on over one word %s", (_, other, words) => {
  expect(shared(DISPATCH, other)).toEqual([[words, DISPATCH.slice(0, -1)]]);
});

it("stops where two words in a row differ", () => {
  const other = DISPATCH.replace("après la", "depuis une");
  expect(shared(DISPATCH, other).map(([words]) => words)).toEqual([9, 9]);
});

it("is shared by all of many papers, and counts them; a page lists the first fifty", () => {
  const papers = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, at) => [`articles/p${at}.txt`, `Papier ${at}.\n\n${DISPATCH}\n`]));
  const few = buildDossier(makeCorpus(papers(25)));
  expect(few.overlaps).toHaveLength((25 * 24) / 2);
  expect(few.sources.map(({ overlaps, overlapping }) => [overlaps.length, overlapping])).toEqual(
    Array(25).fill([24, 24]),
  );
  const many = buildDossier(makeCorpus(papers(60)));
  expect(many.sources.every(({ overlapping }) => overlapping === 59)).toBe(true);
  expect(Math.max(...many.sources.map(({ overlaps }) => overlaps.length))).toBe(50);
  // Near linear: sixty papers take less than 33 pairs each, not 59.
  expect(many.overlaps.length).toBeLessThan(60 * 33);
});

it("does not count what everybody says", () => {
  expect(shared("Le président de la République a annoncé.", "Le président de la République a annoncé.")).toEqual([]);
});
