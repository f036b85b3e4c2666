import { describe, expect, test } from "vitest";
import { buildDossier } from "../../../src/pipeline.ts";
import { renderPassages } from "../../../src/publish/explainer/passages.ts";
import { citedSentences } from "./sentences.ts";

const dossier = buildDossier("corpus");

describe.each([
  ["en", "What these articles do not say"],
  ["fr", "Ce que ces articles ne disent pas"],
])("the narrative in %s", (lang, lastSection) => {
  const explainer = dossier.explainer?.[lang];
  if (!explainer) throw new Error(`no explainer in ${lang}`);
  const sentences = citedSentences(explainer.markdown);

  test("has 700 to 1,000 words", () => {
    const words = sentences.flatMap(({ text }) => text.match(/[\p{L}\p{N}’']+/gu) ?? []).length;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(1000);
  });

  test("every sentence that states a fact carries a reference", () => {
    // The last section tells what no article says: of that there is no evidence.
    const facts = sentences.filter(({ heading }) => heading !== lastSection);
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.length).toBeLessThan(sentences.length);
    expect(facts.filter(({ references }) => references === 0).map(({ text }) => text)).toEqual([]);
  });

  test("every reference resolves, and is a note of the page", () => {
    const passages = renderPassages(explainer, lang);
    const links = passages.flatMap(({ html }) => [...html.matchAll(/href="#(note-[^"]+)"/g)].map(([, id]) => id));
    const notes = passages.flatMap(({ notes }) => notes);
    expect(links.length).toBe(sentences.reduce((sum, { references }) => sum + references, 0));
    expect(new Set(links)).toEqual(new Set(notes.map(({ id }) => id)));
    expect([...new Set(notes.map(({ reference }) => reference.number))].sort((a, b) => a - b)).toEqual(
      explainer.references.map(({ number }) => number),
    );
    expect(passages.map(({ html }) => html).join("")).not.toContain("[@");
  });

  test("every note leads to something that the site shows", () => {
    const known = {
      quotation: new Set(dossier.quotations.map(({ id }) => id)),
      event: new Set(dossier.events.map(({ id }) => id)),
      actor: new Set(dossier.actors.map(({ id }) => id)),
      source: new Set(dossier.sources.map(({ id }) => id)),
    };
    for (const { kind, id, place, key } of explainer.references) {
      if (kind === "span") expect(place && dossier.excerpt(place), key).toBeTruthy();
      else expect(known[kind].has(id), key).toBe(true);
    }
  });
});

test("the two narratives rest on the same evidence", () => {
  const keys = (lang: string) => dossier.explainer?.[lang]?.references.map(({ key }) => key).sort();
  expect(keys("fr")).toEqual(keys("en"));
});
