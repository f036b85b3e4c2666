import { expect, it } from "vitest";
import { overlapsIn } from "../../src/link/overlap-table.ts";
import { linkOverlaps } from "../../src/link/overlaps.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { linking } from "../../src/locales/fr/linking/index.ts";
import { annotateAll, buildDossier } from "../../src/pipeline.ts";
import { readCorpus } from "../../src/read/index.ts";
import { makeCorpus } from "../support/corpus.ts";

/** The runs that the articles of a folder share. */
function overlapsOf(folder: string) {
  const { articles } = readCorpus(folder, fr.layout);
  const overlaps = [...overlapsIn(linkOverlaps(annotateAll(articles, {}), linking))];
  return { articles, overlaps };
}

/** The runs two articles share: words in common, and the run as the first has it. */
function shared(one: string, other: string) {
  const { articles, overlaps } = overlapsOf(
    makeCorpus({ "articles/a.txt": `${one}\n`, "articles/b.txt": `${other}\n` }),
  );
  const text = [...(articles[0]?.text ?? "")];
  return overlaps.map(({ words, places: [{ start, end }] }) => [words, text.slice(start, end).join("")]);
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
  const few = makeCorpus(papers(25));
  expect(overlapsOf(few).overlaps).toHaveLength((25 * 24) / 2);
  expect(buildDossier(few).sources.map(({ overlaps, overlapping }) => [overlaps.length, overlapping])).toEqual(
    Array(25).fill([24, 24]),
  );
  const many = makeCorpus(papers(60));
  const { sources } = buildDossier(many);
  expect(sources.every(({ overlapping }) => overlapping === 59)).toBe(true);
  expect(Math.max(...sources.map(({ overlaps }) => overlaps.length))).toBe(50);
  // Near linear: sixty papers take less than 33 pairs each, not 59.
  expect(overlapsOf(many).overlaps.length).toBeLessThan(60 * 33);
});

it("tells them in the order of their places, whatever the order of the words", () => {
  const parts = [
    "un pêcheur du Guilvinec a vendu sa dernière barque à son neveu",
    "la mairie de Quimper a repeint les volets de son école",
  ];
  const folder = makeCorpus({
    "articles/a.txt": `Une ligne. ${parts[1]}. Rien ici. ${parts[0]}.\n`,
    "articles/b.txt": `${parts[0]}. Autre chose ici. ${parts[1]}.\n`,
    "articles/c.txt": `${parts[0]}. Plus rien du tout. ${parts[1]}.\n`,
  });
  const { overlaps } = overlapsOf(folder);
  const places = overlaps.map(({ places: [{ article, start }, other] }) => [
    article,
    start,
    other.article,
    other.start,
  ]);
  expect(places).toEqual(
    [...places].sort(([a, m, b], [c, n, d]) => order(a, c) || Number(m) - Number(n) || order(b, d)),
  );
  expect(places.map(([a, , b]) => `${a}${b}`)).toEqual(["ab", "ac", "ab", "ac", "bc", "bc"]);
});

const order = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);

it("does not count what everybody says", () => {
  expect(shared("Le président de la République a annoncé.", "Le président de la République a annoncé.")).toEqual([]);
});
