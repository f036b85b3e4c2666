import { expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";
import { pagesOfDossier } from "../support/pages.ts";

// What an editor puts into English of the words that prove something and that nobody is quoted with.

const TEXT = `La mairie a rendu son arbitrage lundi 4 janvier 2021 au soir. « Nous fermons le pont », a déclaré Claire Petit.

Le pont de Quimper est fermé depuis le 5 janvier 2021, et les riverains ont rangé leurs barques.
`;
const EVENT = `events:
  - id: closing
    title: The bridge closes
    when: 2021-01-05
    evidence: [{ article: a, quote: Le pont de Quimper est fermé }]
`;
const dossier = (passages: string, policies = "policies: { proseShare: 1, shownShare: 1 }\n") =>
  buildDossier(makeCorpus({ "articles/a.txt": TEXT, "dossier.yaml": `${policies}${EVENT}passages:\n${passages}` }));
const passage = (quote: string, en: string) => `  - { article: a, quote: ${quote}, translation: { en: ${en} } }\n`;
const SHORT = passage("pont de Quimper est fermé", "bridge of Quimper is closed");
const LONG = passage("Le pont de Quimper est fermé depuis", "The bridge of Quimper has been closed since");

test("stands under the proof that lies in it, on the English pages alone", () => {
  const pages = pagesOfDossier(dossier(passage("Le pont de Quimper est fermé", "The bridge of Quimper is closed")));
  expect(pages.get("chronology.html")).toMatch(/In English<\/summary>“The bridge of Quimper is closed”/);
  expect(pages.get("fr/chronology.html")).not.toContain("The bridge of Quimper is closed");
});

test("the shortest passage that holds the proof is taken", () => {
  const page = pagesOfDossier(dossier(LONG + passage("Le pont de Quimper est fermé", "It is closed") + SHORT)).get(
    "chronology.html",
  );
  expect(page).toContain("“It is closed”");
  expect(page).not.toContain("closed since”");
});

test("what is kept back is kept back in translation, too", () => {
  const { passages } = dossier(
    passage("les riverains ont rangé leurs barques", "the neighbours put their boats away"),
    "",
  );
  expect(passages).toEqual([]);
});

test("words that the article does not hold are a mistake with its line", () => {
  expect(() => dossier(passage("Le pont de Brest est fermé", "x"))).toThrow(
    /dossier\.yaml:8 passage: expected words that stand once in article a.*The nearest passage is "Le pont de Quimper/s,
  );
});
