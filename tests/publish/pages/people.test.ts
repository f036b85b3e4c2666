import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model.ts";
import { actor } from "../../../src/publish/pages/actor.tsx";
import { actors } from "../../../src/publish/pages/actors.tsx";
import { quote } from "../../../src/publish/pages/quote.tsx";
import { records } from "../../../src/publish/pages/records.ts";
import { speaksOf } from "../../../src/publish/pages/speaks-of.ts";
import { renderPages } from "../../../src/publish/render.tsx";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const sample = sampleDossier();
const body = (dossier: Dossier, path: string) =>
  [actor, actors, quote].flatMap((kind) => renderPages(dossier, kind)).find((page) => page.path === path)?.body ?? "";

/** A quotation of somebody that names somebody else, as a mention inside it. */
function naming(pairs: readonly (readonly [speaker: string, named: string])[]): Dossier {
  const [quotation] = sample.quotations;
  if (!quotation) throw new Error("the sample has no quotation");
  const quotations = pairs.map(([speaker], at) => ({
    ...quotation,
    id: `q${at}`,
    start: at * 10,
    end: at * 10 + 9,
    speakers: [speaker],
  }));
  const mentions = (id: string) =>
    pairs.flatMap(([, named], at) =>
      named === id ? [{ article: quotation.article, start: at * 10 + 2, end: at * 10 + 5 }] : [],
    );
  return sampleDossier({
    quotations,
    actors: sample.actors.map((one) => ({ ...one, mentions: mentions(one.id) })),
    utterances: [],
    divergences: [],
  });
}

describe("who speaks of whom", () => {
  test("counts the quotations in which a speaker names another, the most first", () => {
    const found = speaksOf(
      records(
        naming([
          ["amazon", "john-matze"],
          ["john-matze", "amazon"],
          ["john-matze", "amazon"],
          ["john-matze", "john-matze"],
        ]),
      ),
    );
    expect(found?.speakers).toEqual(["john-matze", "amazon"]);
    expect(found?.named).toEqual(["amazon", "john-matze"]);
    expect(found?.count("john-matze", "amazon")).toBe(2);
    expect(found?.count("john-matze", "john-matze")).toBe(0);
  });

  test("is a table with its numbers, and is left out where one speaker alone names anybody", () => {
    const two = naming([
      ["amazon", "john-matze"],
      ["john-matze", "amazon"],
    ]);
    expect(body(two, "actors.html")).toMatch(/<table class="of-whom">[\s\S]*<th scope="col">[\s\S]*<th scope="row">/);
    expect(body(naming([["amazon", "john-matze"]]), "actors.html")).not.toContain("of-whom");
  });
});

test("says that a source gives somebody's initials alone", () => {
  const page = (aliases: string[]) =>
    body(
      sampleDossier({ actors: sample.actors.map((one) => ({ ...one, kind: "person", aliases })) }),
      "actors/john-matze.html",
    );
  expect(page(["John M."])).toContain("by its initials alone");
  expect(page(["J. Matze", "Matze"])).not.toContain("by its initials alone");
});

test("what the sources call somebody is listed once, be it with a capital or without", () => {
  const article = sample.sources[0]?.id ?? "";
  const roles = ["patron", "Patron", "fondateur"].map((role, at) => ({ role, article, start: at, end: at + 1 }));
  const called = sampleDossier({ actors: sample.actors.map((one) => ({ ...one, roles })) });
  const list = /<ul class="roles">[\s\S]*?<\/ul>/.exec(body(called, "actors/amazon.html"))?.[0] ?? "";
  expect([...list.matchAll(/lang="fr">([^<]+)</g)].map(([, role]) => role)).toEqual(["patron", "fondateur"]);
});

test("an actor's page keeps the renderings of one statement together", () => {
  const page = body(sample, "actors/amazon.html");
  const statement = /<li class="statement">[\s\S]*?<\/ul><\/li>/.exec(page)?.[0] ?? "";
  expect(statement).toContain('href="../wordings.html#u-u1"');
  expect(statement).toContain('data-id="amazon-observe"');
  expect(statement).toContain('data-id="amazon-observe-2"');
});

test("who is named in the same paragraph stands beside, and how often", () => {
  const [source] = sample.sources;
  if (!source) throw new Error("the sample has no source");
  const at = (start: number) => ({ article: source.id, start, end: start + 3 });
  const dossier = sampleDossier({
    sources: [
      {
        ...source,
        blocks: [
          { start: 0, end: 50, kind: "paragraph", story: 0 },
          { start: 52, end: 90, kind: "paragraph", story: 0 },
          { start: 92, end: 99, kind: "related", story: 0 },
        ],
      },
    ],
    actors: sample.actors.map((one) => ({
      ...one,
      mentions: one.id === "amazon" ? [at(1), at(60), at(93)] : one.id === "john-matze" ? [at(70), at(10), at(96)] : [],
    })),
  });
  expect(records(dossier).beside.get("amazon")).toEqual([{ id: "john-matze", paragraphs: 2 }]);
  expect(body(dossier, "actors/john-matze.html")).toContain("2 paragraphs");
});

test("a quotation says to whom where the sources differ on it, and leads to its words in the article", () => {
  const told = sample.quotations.find(({ id }) => id === "plus-longtemps");
  if (!told) throw new Error("the sample has no plus-longtemps");
  const dossier = sampleDossier({
    sources: sample.sources.map((one) => ({ ...one, url: "https://example.org/a" })),
    divergences: [
      {
        id: "to-whom",
        kind: "addressee",
        about: told.id,
        status: "open",
        readings: [
          { value: "les utilisateurs", evidence: [{ article: told.article, start: 0, end: 4 }] },
          { value: "à la presse", evidence: [{ article: "005", start: 0, end: 4 }] },
        ],
        note: null,
        title: null,
        stake: null,
        corrected: null,
      },
    ],
  });
  const page = body(dossier, "quotes/plus-longtemps.html");
  expect(page).toMatch(
    /<dt>To whom<\/dt><dd><span class="excerpt" lang="fr">les utilisateurs<\/span><a[^>]*#d-to-whom/,
  );
  expect(page).toContain('href="https://example.org/a#:~:text=plus%20longtemps%20que%20pr%C3%A9vu"');
  expect(body(sample, "quotes/plus-longtemps.html")).not.toContain("To whom");
});
