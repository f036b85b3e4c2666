import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, describe, expect, test } from "vitest";
import { Borrowed } from "../../../_includes/components/borrowed.tsx";
import { EvidenceList } from "../../../_includes/components/evidence.tsx";
import type { Dossier, DossierEvent } from "../../../src/model.ts";
import { buildDossier } from "../../../src/pipeline.ts";
import { partsOf, placed } from "../../../src/publish/cut/parts.ts";
import { anchorsOf, cutFiles } from "../../../src/publish/cut/where.tsx";
import type { PageContext } from "../../../src/publish/page.ts";
import { pages } from "../../../src/publish/pages/index.ts";
import { type RenderedPage, renderPages } from "../../../src/publish/render.tsx";

const NAMES = ["Anne Martin", "Élise Petit", "Paul Morel", "Luc Roy", "Zoé Blanc"];

const folder = mkdtempSync(join(tmpdir(), "dossier-cut-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A dossier of so many articles, three a day, each with a quotation of one of five persons. */
function dossierOf(count: number): Dossier {
  const corpus = join(folder, String(count));
  mkdirSync(join(corpus, "articles"), { recursive: true });
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(n / 3))).toISOString().slice(0, 10);
    const name = NAMES[n % NAMES.length];
    const text = `Le maire de la ville, ${name}, a répondu : « Nous verrons bien ce que dira le dossier numéro ${n + 100} ».`;
    writeFileSync(join(corpus, "articles", `${n + 1000}.md`), `---\npublished: ${day}\n---\n${text}\n`);
  }
  return buildDossier(corpus);
}

const large = dossierOf(160);
const rendered = new Map<string, RenderedPage>(
  pages.flatMap((one) => renderPages(large, one)).map((page) => [page.path, page] as const),
);
const bodyOf = (path: string) => rendered.get(path)?.body ?? "";
const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
const quotes = partsOf(large, "quotes");
const sources = partsOf(large, "sources");

describe("a long page", () => {
  test("is cut by letter and by month, and a short one is not", () => {
    expect(quotes.map(({ key }) => key)).toEqual(expect.arrayContaining(["a", "e", "l", "p", "z"]));
    expect([...new Set(sources.map(({ key }) => key))]).toEqual(["2021-01", "2021-02"]);
    const small = dossierOf(5);
    expect(partsOf(small, "quotes")).toEqual([]);
    expect([...cutFiles(small)]).toEqual([]);
    expect(placed(small, "quotes.html#q-1000-x")).toBe("quotes.html#q-1000-x");
  });

  test("gives every entry to one part, which shows it", () => {
    const ids = quotes.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...ids].sort()).toEqual(large.quotations.map(({ id }) => id).sort());
    for (const { path, entries } of quotes)
      for (const lang of ["", "fr/"])
        for (const { id } of entries) expect(bodyOf(lang + path)).toContain(`id="q-${id}"`);
    for (const { path, entries } of sources)
      for (const { id } of entries) expect(bodyOf(path)).toContain(`data-id="${id}"`);
  });

  test("has no part of more than 1,500 elements, and a heading for each", () => {
    const parts = [...rendered.values()].filter(({ path }) => path.includes("/part/"));
    expect(parts.length).toBeGreaterThan(10);
    for (const page of parts) expect(elements(page.body), page.path).toBeLessThan(1500);
    const titles = parts.map(({ path, title }) => `${path.startsWith("fr/")} ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("keeps a table of what is where at its address, where old anchors still lead", () => {
    const contents = bodyOf("quotes.html");
    for (const { path, entries } of quotes) {
      expect(contents).toContain(`href="${path}"`);
      for (const { id } of entries) expect(contents.split(`id="q-${id}"`)).toHaveLength(2);
    }
    expect(elements(contents)).toBeLessThan(1500);
  });

  test("is led to at the part that holds the place", () => {
    const [one] = quotes[0]?.entries ?? [];
    expect(placed(large, `quotes.html#q-${one?.id}`)).toBe(`${quotes[0]?.path}#q-${one?.id}`);
    expect(bodyOf(`quotes/${one?.id}.html`)).toContain(`href="part/a.html#q-${one?.id}"`);
  });
});

test("an anchor that several parts have is the first's", () => {
  const entry = (id: string) => ({ id, key: "a", weight: 1, anchors: [id, "by-one"] });
  const part = (path: string, id: string) => ({ path, key: "a", number: 0, entries: [entry(id)] });
  expect([...anchorsOf([part("a", "x"), part("b", "y")])]).toEqual([
    ["a", ["x", "by-one"]],
    ["b", ["y"]],
  ]);
});

describe("what thousands of articles tell in one place", () => {
  const context = rendered.get("chronology.html")?.context as PageContext;
  const all = large.sources.map(({ id }) => ({ article: id, start: 0, end: 10 }));

  test("is shown as far as a reader goes, and counted beyond", () => {
    const list = renderToString(h(EvidenceList, { places: all, context }));
    expect(elements(list)).toBeLessThan(1500);
    expect(list).toContain("<li>and 100 more</li>");
    expect(renderToString(h(EvidenceList, { places: all.slice(0, 60), context }))).not.toContain("more");
  });

  test("in the same words is told of a few pairs, and counted beyond", () => {
    const [first, ...others] = large.sources.map(({ id }) => id);
    const borrowed = others.map((id): [string, string] => [first ?? "", id]);
    const told = renderToString(h(Borrowed, { event: { borrowed } as unknown as DossierEvent, context }));
    expect(told.match(/one witness, not two/g)).toHaveLength(12);
    expect(told).toContain("and 147 more");
  });
});
