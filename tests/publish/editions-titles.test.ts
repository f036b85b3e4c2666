import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordEdition } from "../../scripts/history/record.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";
import { filesOfDossier, pagesOfDossier } from "../support/pages.ts";

// The editor names a statement; the feed's title, the page of wordings and the data call it so.

const FIRST = `Le maire de Quimper, Paul Morel, a démissionné mardi. « Je pars sans aucun regret et sans amertume », a-t-il écrit.\n`;
const SECOND = `« Je pars sans regret aucun et sans amertume », a écrit Paul Morel mardi soir.\n`;
const retitle = (title: string) =>
  `- action: retitle\n  article: "001"\n  quote: Je pars sans aucun regret\n  title: ${title}\n`;

function dossier(overrides: string) {
  const folder = makeCorpus({ "articles/001.md": FIRST });
  recordEdition(folder, { date: "2021-03-01", note: "One." });
  writeFileSync(join(folder, "articles/002.md"), SECOND);
  writeFileSync(join(folder, "overrides.yaml"), overrides);
  recordEdition(folder, { date: "2021-03-02", note: "Two." });
  return buildDossier(folder);
}

test.each([
  ["la lettre du maire", "Une deuxième formulation de la lettre du maire\u202f; un nouvel article"],
  ["le courriel du maire", "Une deuxième formulation du courriel du maire\u202f; un nouvel article"],
  ["les adieux du maire", "Une deuxième formulation des adieux du maire\u202f; un nouvel article"],
  ["une lettre du maire", "Une deuxième formulation d’une lettre du maire\u202f; un nouvel article"],
])("%s stands in the news of the edition that brings another wording", (title, french) => {
  const files = filesOfDossier(dossier(retitle(`{ en: "the mayor’s letter", fr: "${title}" }`)));
  expect(files.get("feed/rss.xml")).toContain("<title>Edition 2: Two</title>");
  expect(files.get("feed/rss.xml")).toContain("A second wording of the mayor’s letter; a new article.");
  expect(files.get("fr/feed/rss.xml")).toContain(`<p>${french}.</p>`);
  const { utterances } = JSON.parse(files.get("data/utterances.json") ?? "");
  expect(utterances[0].title).toEqual({ en: "the mayor’s letter", fr: title });
});

test("the page of wordings is headed by it, letter for letter", () => {
  const pages = pagesOfDossier(dossier(retitle('{ en: "a letter of <b>farewell</b>", fr: "l’adieu" }')));
  expect(pages.get("wordings.html")).toContain("A letter of &lt;b>farewell&lt;/b>");
  expect(pages.get("fr/wordings.html")).toContain("L’adieu");
});

test("a title for words that are no statement of several wordings is a mistake with its line", () => {
  const overrides = `${retitle("{ en: The letter }")}`.replace("Je pars sans aucun regret", "a démissionné mardi");
  expect(() => dossier(overrides)).toThrow(/overrides\.yaml:3.*retitle: expected the words of a quotation/s);
});

test("an edition's note is set as the language sets it, in its title too", () => {
  const folder = makeCorpus({ "articles/001.md": FIRST });
  recordEdition(folder, { date: "2021-03-01", note: { en: "The mayor's letter.", fr: "L'adieu : qui l'a dit ?" } });
  const files = filesOfDossier(buildDossier(folder));
  expect(files.get("feed/rss.xml")).toContain("<title>Edition 1: The mayor’s letter</title>");
  expect(files.get("fr/feed/rss.xml")).toContain("<title>Édition 1\u00a0: L’adieu\u00a0: qui l’a dit\u202f?</title>");
});
