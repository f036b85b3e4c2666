import { expect, test } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

/** The names of the actors of a folder of these articles. */
function actorsOf(...texts: string[]): string[] {
  const files = texts.map((text, at) => [`articles/a${at}.md`, `---\npublished: 2030-05-02\n---\n${text}\n`]);
  return buildDossier(makeCorpus(Object.fromEntries(files))).actors.map(({ name }) => name);
}

test("what the articles together use as a place is nobody, though one of them alone could not tell", () => {
  const names = actorsOf(
    "La maire de Brévanne, Anne Roux, a fermé la halle. Brévanne proteste.",
    "Les habitants de Brévanne attendent.",
    "Anne Roux vit à Brévanne depuis dix ans.",
  );
  expect(names).toEqual(["Anne Roux"]);
});

test("a firm to which one writes is no place", () => {
  const names = actorsOf(
    "Anne Roux a écrit à Sylvatex. Sylvatex a répondu vendredi.",
    "La directrice de Sylvatex a répondu à Anne Roux.",
  );
  expect(names).toContain("Sylvatex");
});
