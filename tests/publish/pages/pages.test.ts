import { describe, expect, test } from "vitest";
import { dossierLayout } from "../../../_includes/layouts/dossier.tsx";
import { standaloneLayout } from "../../../_includes/layouts/standalone.tsx";
import { resolveExplainer } from "../../../src/compose/explainer.ts";
import type { Divergence, Dossier, DossierEvent, Place } from "../../../src/model.ts";
import { files } from "../../../src/publish/files.ts";
import { pages } from "../../../src/publish/pages/index.ts";
import { type RenderedPage, renderPages } from "../../../src/publish/render.tsx";
import { EMPTY_DOSSIER, sampleDossier } from "../../fixtures/sample-dossier.ts";

const render = (dossier: Dossier) => pages.flatMap((definition) => renderPages(dossier, definition));
const html = (page: RenderedPage) => (page.hidden ? standaloneLayout : dossierLayout)(page, page.body);
const attributes = (text: string, name: string) =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
const decode = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

/** Files that the build makes out of the finished pages. */
const MADE_LATER = [
  "dossier.zip",
  "favicon.ico",
  ...["dossier.css", "search.css", "icon.svg", "icon-180.png"].map((name) => `theme/${name}`),
];

const sample = sampleDossier();
const rendered = render(sample);

describe.each([
  ["a small dossier", sample],
  ["an empty one", EMPTY_DOSSIER],
  [
    "one article with no date and nobody named",
    sampleDossier({ ...EMPTY_DOSSIER, sources: sample.sources.slice(0, 1) }),
  ],
])("every page of %s", (_, dossier) => {
  const all = render(dossier);
  const made = new Set([
    ...all.map(({ path }) => path),
    ...files.flatMap((produce) => [...produce(dossier)]).map(({ path }) => path),
    ...MADE_LATER,
  ]);

  test.each(all.map((page) => [page.path, page] as const))("%s", (path, page) => {
    const text = html(page);
    expect(text).toContain(`<html lang="${page.context.lang}">`);
    expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(text).toContain('<link rel="icon"');
    expect(page.title.trim()).not.toBe("");
    const ids = attributes(text, "id");
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const link of [...attributes(text, "href"), ...attributes(text, "src")]) {
      if (link.startsWith("data:image/svg+xml,")) continue;
      expect(link, "links are relative").not.toMatch(/^(?:[a-z]+:|\/)/);
      const [to = "", anchor] = decode(link).split("#");
      const target = to === "" ? path : new URL(to, `file:///${path}`).pathname.slice(1);
      expect(made, `${link} leads somewhere`).toContain(target);
      if (to === "" && anchor !== undefined) expect(ids).toContain(anchor);
    }
  });
});

test("a sentence of ours leads to the note beside its own paragraph, and the note back to the sentence", () => {
  const markdown = `## In brief

The network went dark. [@event:shutdown; @quotation:effort-coordonne]

It was no accident, says its founder. [@quotation:effort-coordonne]`;
  const evidence = { ...sample, articles: sample.sources };
  const { explainer, problems } = resolveExplainer({ file: "explainer.en.md", markdown }, evidence);
  expect(problems).toEqual([]);
  const page = render(sampleDossier({ explainer: { en: explainer } })).find(({ path }) => path === "index.html");
  const body = page?.body ?? "";
  const links = (to: string) => attributes(body, "href").filter((link) => link.startsWith(to));
  expect(links("#note-")).toEqual(["#note-1", "#note-2", "#note-2-2"]);
  expect(attributes(body, "id").filter((id) => id.startsWith("note-"))).toEqual(["note-1", "note-2", "note-2-2"]);
  expect(links("#ref-")).toEqual(["#ref-1", "#ref-2", "#ref-2-2"]);
  expect(attributes(body, "role").filter((role) => role === "doc-backlink")).toHaveLength(3);
  expect(body.match(/quotes\/effort-coordonne\.html/g)?.length).toBeGreaterThanOrEqual(2);
  expect(body).not.toContain("[@");
});

test("every page stands in both languages, and says where the other is", () => {
  const english = rendered.filter(({ path }) => !path.startsWith("fr/")).map(({ path }) => path);
  const french = rendered.filter(({ path }) => path.startsWith("fr/")).map(({ path }) => path.slice(3));
  expect(french).toEqual(english);
  const quote = rendered.find(({ path }) => path.startsWith("fr/quotes/"));
  expect(quote && html(quote)).toContain(`hreflang="en" href="../../${quote?.path.slice(3)}"`);
});

test("a quotation's page gives its words letter for letter", () => {
  for (const { id, exact } of sample.quotations) {
    const text = rendered.find(({ path }) => path === `quotes/${id}.html`)?.body ?? "";
    const found = new RegExp(`<blockquote class="words" lang="fr" data-id="${id}">([^<]*)</blockquote>`).exec(text);
    expect(decode(found?.[1] ?? "")).toBe(exact);
  }
});

test("who speaks is told as certain, as likely with its reason, or not at all", () => {
  const page = (id: string) => rendered.find(({ path }) => path === `quotes/${id}.html`)?.body ?? "";
  expect(page("effort-coordonne")).toContain("certainty-certain");
  expect(page("tous-nos-partenaires")).toContain("certainty-likely");
  expect(page("tous-nos-partenaires")).toContain("named right after the words");
  expect(page("activites-illegales")).toContain("certainty-untold");
  expect(page("activites-illegales")).toContain("no speaker was recognised");
});

test("a correction says what was wrong, when and why", () => {
  const page = rendered.find(({ path }) => path === "fr/quotes/amazon-observe-2.html")?.body ?? "";
  expect(page).toContain("corrigé par la rédaction");
  expect(page).toContain("<s>Parler</s>");
  expect(page).toContain("La lettre est d’Amazon.");
});

test("the index of quotations holds each once", () => {
  const body = rendered.find(({ path }) => path === "quotes.html")?.body ?? "";
  expect(attributes(body, "data-id").sort()).toEqual(sample.quotations.map(({ id }) => id).sort());
});

test("the chronology is in order, and dates no event that nobody dates", () => {
  const body = rendered.find(({ path }) => path === "chronology.html")?.body ?? "";
  expect(attributes(body, "data-id")).toEqual(["launch", "shutdown", "undated"]);
  expect(attributes(body, "datetime")[0]).toBe("2018");
  expect(body).toContain("No date found");
});

test("a day is said once above its events, what came long before is folded, and each event keeps its time", () => {
  const [shutdown] = sample.events.filter(({ id }) => id === "shutdown");
  if (!shutdown) throw new Error("the sample has no shutdown");
  const on = (id: string, when: string): DossierEvent => ({ ...shutdown, id, when, clocks: [], precision: "day" });
  const events = [
    on("founded", "2016-08"),
    on("first", "2021-01-09"),
    on("evening", "2021-01-10TEV"),
    on("second", "2021-01-10"),
    { ...on("bounds", "2021-01-10/2021-01-11"), certain: false },
    on("third", "2021-01-11"),
  ];
  const body = render(sampleDossier({ events })).find(({ path }) => path === "chronology.html")?.body ?? "";
  const headings = [...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));
  const spaced = headings.map((text) => text.replaceAll("\u00a0", " "));
  expect(spaced).toEqual([
    "Background",
    "Saturday 9 January 2021",
    "Sunday 10 January 2021",
    "Sunday 10 January 2021 to Monday 11 January 2021",
    "Monday 11 January 2021",
  ]);
  expect(body).toMatch(/<details class="background">(?:(?!<\/details>).)*data-id="founded"/s);
  expect(attributes(body, "data-id")).toEqual(["founded", "first", "evening", "second", "bounds", "third"]);
  for (const [entry] of body.matchAll(/<li class="event.*?<div class="event-evidence">/gs)) {
    expect(entry).toContain("<time datetime=");
  }
  expect(body).toMatch(/data-id="evening".*?in the evening/s);
});

test("what matters comes first in the editor's order, with the reason; how a name is spelt comes last, folded", () => {
  const [one] = sample.divergences;
  if (!one) throw new Error("the sample has no divergence");
  const stake = (rank: number) => ({ rank, why: { en: `Reason ${rank}.` } });
  const divergences: Divergence[] = [
    { ...one, id: "open", kind: "role", status: "open" },
    { ...one, id: "second", kind: "wording", status: "reconciled", stake: stake(2) },
    { ...one, id: "spelling", kind: "name", status: "reconciled" },
    { ...one, id: "first", kind: "role", status: "open", stake: stake(0), title: { en: "The point" } },
  ];
  const all = render(sampleDossier({ divergences }));
  const body = all.find(({ path }) => path === "divergences.html")?.body ?? "";
  expect(attributes(body, "data-divergence")).toEqual(["first", "second", "open", "spelling"]);
  expect(body).toMatch(/The point<\/a><\/h3><p class="disputed-stake"><b>Why it matters\.<\/b> Reason 0\.<\/p>/);
  expect(body).toMatch(/<details class="folded">(?:(?!<\/details>).)*data-divergence="spelling"/s);
  const front = all.find(({ path }) => path === "index.html")?.body ?? "";
  expect(attributes(front, "data-divergence"), "what can be true together is disputed by nobody").toEqual([
    "first",
    "open",
  ]);
});

test("a sentence that is cut around a quotation says so, at the end where it is cut", () => {
  const quotations = sample.quotations.map((one) =>
    one.context === null ? one : { ...one, context: { ...one.context, cutBefore: true } },
  );
  const context = (dossier: Dossier) =>
    /<p class="context"[^>]*>.*?<\/p>/s.exec(
      render(dossier).find(({ path }) => path === "quotes/amazon-observe.html")?.body ?? "",
    )?.[0];
  const excerpt = (place: Place) =>
    [...(sample.sources.find(({ id }) => id === place.article)?.text ?? "")].slice(place.start, place.end).join("");
  expect(context(sampleDossier({ quotations, excerpt }))).toMatch(/>\[…\] Dans une lettre.*(?<!\[…\])<\/p>$/s);
  expect(context(sampleDossier({ excerpt }))).not.toContain("[…]");
});

test("an inferred date says so, and why", () => {
  const body = rendered.find(({ path }) => path === "fr/sources/001.html")?.body ?? "";
  expect(body).toContain("basis-inferred");
  expect(body).toContain("à partir de lundi");
});

test("a name cannot bring markup into a page", () => {
  for (const page of rendered) expect(html(page)).not.toContain("<script>alert");
  const actor = rendered.find(({ path }) => path === "actors/evil.html");
  expect(actor?.body).toContain("&lt;script>alert(1)&lt;/script>");
});

test("the same dossier gives the same bytes", () => {
  expect(render(sampleDossier()).map(html)).toEqual(rendered.map(html));
});
