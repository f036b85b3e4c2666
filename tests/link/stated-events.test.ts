import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

/** The days of the events a corpus without an editor gets, from articles of Wednesday 12 February 2020. */
function events(...texts: string[]) {
  const files = texts.map((text, at) => [`articles/${at}.md`, `---\npublished: 2020-02-12\n---\n${text}\n`]);
  return buildDossier(makeCorpus(Object.fromEntries(files))).events.map(({ when, actors, evidence }) => [
    when,
    actors.join(" "),
    evidence.length,
  ]);
}

it.each([
  [
    "a sentence that gives one day and names somebody",
    "Lundi, la ministre Claire Petit a fermé le port de Brest.",
    "2020-02-10",
  ],
  ["the same day at the end of the sentence", "La ministre Claire Petit a fermé le port lundi.", "2020-02-10"],
])("%s is a statement about that day", (_, text, day) => {
  expect(events(text)).toEqual([[day, "claire-petit", 1]]);
});

it("two sources that say the same of one day and one person are one event", () => {
  const text = "Lundi, la ministre Claire Petit a fermé le port.";
  const other = "La ministre Claire Petit a fermé lundi le port de commerce.";
  expect(events(text, other)).toEqual([["2020-02-10", "claire-petit", 2]]);
});

it.each([
  ["a date that bounds", "La ministre Claire Petit occupe son bureau depuis lundi."],
  ["a plan", "La ministre Claire Petit se rendra à Brest vendredi."],
  ["a clause within the sentence", "La ministre Claire Petit, qui avait fermé le port lundi, se tait."],
  ["a date within quoted words", "« J'ai fermé le port lundi », rappelle la ministre Claire Petit."],
  ["a day that completes a noun", "La ministre Claire Petit regrette les incidents de lundi."],
  ["two days", "Lundi et mardi, la ministre Claire Petit a reçu les dockers."],
])("%s dates no event", (_, text) => {
  expect(events(text)).toEqual([]);
});
