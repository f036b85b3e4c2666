import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { readGoldQuotations } from "../support/gold.ts";

const dossier = buildDossier("corpus");
const inReadingOrder = (a: { article: string; start: number }, b: { article: string; start: number }) =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;
const quotations = [...dossier.quotations].sort(inReadingOrder);

/** A full stop inside the marks or not is the typesetter's. */
const bare = (words: string) => words.replace(/[.,]$/, "");

describe.each(dossier.sources.map(({ id }) => id))("article %s", (article) => {
  const expected = readGoldQuotations().filter((one) => one.article === article);
  const found = quotations.filter((one) => one.article === article);

  it("gives every quotation of the gold and no other, in order", () => {
    expect(found.map(({ exact }) => bare(exact))).toEqual(expected.map(({ words }) => bare(words)));
  });

  it("gives each the right speakers", () => {
    const told = (list: { words: string; speakers: readonly string[] }[]) =>
      list.map(({ words, speakers }) => `${bare(words)} — ${speakers.join(", ")}`);
    expect(told(found.map(({ exact, speakers }) => ({ words: exact, speakers })))).toEqual(told(expected));
  });
});

describe("the medium", () => {
  it("is told beside the speaker, never instead of him", () => {
    const letter = quotations.find(({ article, exact }) => article === "005" && exact.startsWith("Récemment"));
    expect(letter).toMatchObject({ speakers: ["amazon"], via: "NBC News" });
    const interview = quotations.find(({ exact }) => exact.startsWith("Parler ne peut pas"));
    expect(interview).toMatchObject({ speakers: ["amazon"], via: "AFP" });
  });
});

it("has every quotation read by an editor, and 20 of the 42 dated as the articles date them", () => {
  expect(quotations.filter(({ status }) => status === "extracted")).toEqual([]);
  expect(quotations.filter(({ saidOn }) => saidOn !== null)).toHaveLength(20);
  expect(quotations.filter(({ via }) => via === "Fox News").map(({ saidOn }) => saidOn)).toEqual([
    "2021-01-10",
    "2021-01-10",
    "2021-01-10",
  ]);
});
