import { expect, test } from "vitest";
import { buildDossier } from "../../../src/pipeline.ts";
import { quote } from "../../../src/publish/pages/quote.tsx";
import { renderPages } from "../../../src/publish/render.tsx";

const dossier = buildDossier("corpus");

test("every quotation of the flagship has an English translation of ours", () => {
  expect(dossier.quotations.filter(({ translation }) => !translation?.en).map(({ id }) => id)).toEqual([]);
  // A translation is not the French said again.
  for (const { exact, translation } of dossier.quotations)
    if (!/^[\d ]+/u.test(exact)) expect(translation?.en).not.toBe(exact);
});

test("one wording has one translation, wherever it stands", () => {
  const known = new Map<string, string | undefined>();
  for (const { exact, translation } of dossier.quotations) {
    const words = exact.toLowerCase();
    if (known.has(words)) expect(translation?.en?.toLowerCase()).toBe(known.get(words));
    known.set(words, translation?.en?.toLowerCase());
  }
});

test("the English page says that the translation is ours, the French page gives none", () => {
  const pages = renderPages(dossier, quote);
  const body = (path: string) => pages.find((page) => page.path === path)?.body ?? "";
  expect(body("quotes/003-effort-coordonne.html")).toMatch(/Our translation.*“coordinated effort”/s);
  expect(body("fr/quotes/003-effort-coordonne.html")).not.toContain('class="translation"');
});
