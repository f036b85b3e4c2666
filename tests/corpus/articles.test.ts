import { expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { slicer } from "../../src/text/codepoints.ts";

const dossier = buildDossier("corpus");

/** The texts as they were supplied: an article whose text changed would no longer prove what is said of it. */
const SUPPLIED: Readonly<Record<string, string>> = {
  "001": "cd4daec5cfc0be33755ad4fdceb8f0e41da1819465ed7682ee8f013bba19f0ca",
  "002": "ca45c9d1d4b1c4fbd2d4b96846ae80cb6239df7be3c00cf865be74a17a1f2868",
  "003": "0258fef5780754f3e0ad525aa29f0652d91ef1abc742f3d593cc5ce76dd49955",
  "004": "e44e55cfef0cea46dcbe9fe6843855f923124fe4fe895605ebfb8320140e5d4d",
  "005": "4dfe877e3e7f2539fd37b12d430bb72b80f35d0823b7224c19006d0ea6c1af85",
};

it("holds the five articles as supplied, byte for byte", () => {
  expect(Object.fromEntries(dossier.sources.map(({ id, sha256 }) => [id, sha256]))).toEqual(SUPPLIED);
});

it("says unknown where the document is silent, and why where a date is inferred", () => {
  const told = dossier.sources.map(({ id, publisher, author, published, publishedBasis }) => [
    id,
    publisher,
    author,
    published,
    publishedBasis,
  ]);
  expect(told).toEqual([
    ["001", null, null, "2021-01-10", "inferred"],
    ["002", null, null, "2021-01-11", "inferred"],
    ["003", null, null, "2021-01-11", "inferred"],
    ["004", "BFM Business", "Elsa Trujillo", "2021-01-11", "inferred"],
    ["005", null, null, "2021-01-11", "inferred"],
  ]);
  for (const { publishedReason } of dossier.sources) expect(publishedReason?.fr?.length).toBeGreaterThan(20);
});

it("anchors every place it publishes in its article", () => {
  const text = new Map(dossier.sources.map(({ id, text }) => [id, slicer(text)]));
  for (const { article, start, end, exact } of dossier.quotations) expect(text.get(article)?.(start, end)).toBe(exact);
  for (const { clocks } of dossier.events) {
    for (const { article, start, end, exact } of clocks) expect(text.get(article)?.(start, end)).toBe(exact);
  }
});

it("publishes no more of an article than the policies allow", () => {
  for (const { id, text, quotedShare, proseShare } of dossier.sources) {
    expect(quotedShare, id).toBeLessThanOrEqual(dossier.policies.quotedShare);
    expect(proseShare, id).toBeLessThanOrEqual(dossier.policies.proseShare);
    expect(quotedShare + proseShare, id).toBeLessThanOrEqual(0.5001);
    // What pages can show, counted anew from what the guard granted.
    const shown = new Set<number>();
    const show = (place: { article: string; start: number; end: number } | null) => {
      if (!place || place.article !== id || dossier.excerpt(place) === null) return;
      const words = (dossier.excerpt(place) ?? "").replace(/ \[…\]$/, "");
      for (let at = place.start; at < place.start + [...words].length; at++) shown.add(at);
    };
    for (const { evidence } of dossier.events) evidence.forEach(show);
    for (const quotation of dossier.quotations) show(quotation.context);
    for (const { article, start, end } of dossier.quotations) {
      if (article === id) for (let at = start; at < end; at++) shown.add(at);
    }
    expect(shown.size / [...text].length, id).toBeLessThanOrEqual(quotedShare + proseShare + 0.001);
  }
});

it("is the same each time it is built", () => {
  const again = buildDossier("corpus");
  expect(JSON.stringify(again)).toBe(JSON.stringify(dossier));
});
