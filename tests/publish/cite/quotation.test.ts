import { expect, test } from "vitest";
import { citeInBibtex, citeInWords } from "../../../src/publish/cite/quotation.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const dossier = sampleDossier();

function cited(id: string, address: string | null = "https://example.org/q.html") {
  const quotation = dossier.quotations.find((other) => other.id === id);
  const source = dossier.sources.find((other) => other.id === quotation?.article);
  if (!quotation || !source) throw new Error(`the sample has no ${id}`);
  const speakers = quotation.speakers.map(
    (speaker) => dossier.actors.find((actor) => actor.id === speaker)?.name ?? "",
  );
  return { quotation, source, label: "S1", speakers, dossier: "Parler unplugged", address };
}

test("a citation gives all that is known, in the language of the interface", () => {
  expect(citeInWords(cited("plus-longtemps"), "en")).toBe(
    "«\u00a0plus longtemps que prévu\u00a0» (John Matze), quoted in Elsa Trujillo, “Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible”, BFM Business, Monday 11 January 2021, characters 309–333; dossier “Parler unplugged”, https://example.org/q.html",
  );
  expect(citeInWords(cited("plus-longtemps"), "fr")).toContain(
    "cité dans Elsa Trujillo, «\u00a0Privé de l'hébergement",
  );
});

test("a date that was inferred stands in brackets, and nothing is made up", () => {
  expect(citeInWords(cited("amazon-observe", null), "en")).toBe(
    "«\u00a0observé récemment une augmentation persistante de contenus violents\u00a0» (Amazon), quoted in [Sunday 10 January 2021], characters 65–132; dossier “Parler unplugged”",
  );
  const known = cited("activites-illegales", null);
  const source = { ...known.source, title: null };
  expect(citeInWords({ ...known, source }, "fr")).toBe(
    "«\u00a0activités illégales\u00a0», cité dans une source sans nom (S1), caractères 302–321\u202f; dossier «\u00a0Parler unplugged\u00a0»",
  );
});

test("BibTeX holds the article and the address of the words", () => {
  expect(citeInBibtex(cited("plus-longtemps"))).toMatch(
    /^@article\{article-004,[\s\S]*langid = \{french\},\n {2}note = \{\\url\{https:\/\/example.org\/q.html\}\}\n\}$/,
  );
});
