import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { unzipSync } from "fflate";
import { expect, inject, test } from "vitest";
import { articleText, filesOf, type PlaceRow, rows } from "../support/site.ts";

const site = inject("site");
const CORPUS = join(import.meta.dirname, "../../corpus");
const NAMES = ["articles", "quotations", "actors", "utterances", "events", "divergences", "editions"];
const articles = rows<{ file: string; sha256: string }>(site, "articles");
const texts = new Map(articles.map(({ id, file }) => [id, articleText(CORPUS, file)]));

const read = (path: string) => readFileSync(join(site, path));
const words = ({ article, start, end }: PlaceRow) => texts.get(article)?.slice(start, end).join("");

test.each(NAMES)("data/%s.json satisfies data/schema.json", (name) => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(String(read("data/schema.json"))));
  validate(JSON.parse(String(read(`data/${name}.json`))));
  expect(validate.errors ?? []).toEqual([]);
});

test("every article's text is the one its hash was taken of", () => {
  expect(articles.map(({ id }) => id)).toEqual(["001", "002", "003", "004", "005"]);
  for (const { id, sha256 } of articles) {
    const text = texts.get(id)?.join("") ?? "";
    expect(createHash("sha256").update(text).digest("hex"), id).toBe(sha256);
  }
});

test("every quotation is text[start:end], letter for letter", () => {
  const quotations = rows<PlaceRow & { exact: string }>(site, "quotations");
  expect(quotations.length).toBeGreaterThan(20);
  expect(
    quotations.map(({ id, exact, ...place }) => [id, words(place), exact]).filter(([, is, said]) => is !== said),
  ).toEqual([]);
});

test("every mention is its slice, and every piece of evidence lies within its article", () => {
  type Mention = { start: number; end: number; text: string } | null;
  for (const { id, article, speaker, cue } of rows<PlaceRow & { speaker: Mention; cue: Mention }>(site, "quotations")) {
    for (const mention of [speaker, cue]) {
      if (mention) expect(words({ article, ...mention }), id).toBe(mention.text);
    }
  }
  for (const { id, roles } of rows<{ roles: (PlaceRow & { role: string })[] }>(site, "actors")) {
    for (const { role, ...place } of roles) expect(words(place), id).toBe(role);
  }
  for (const { id, clocks } of rows<{ clocks: (PlaceRow & { exact: string })[] }>(site, "events")) {
    for (const { exact, ...place } of clocks) expect(words(place), id).toBe(exact);
  }
  const evidence = [
    ...rows<{ evidence: PlaceRow[] }>(site, "events").flatMap((event) => event.evidence),
    ...rows<{ readings: { evidence: PlaceRow[] }[] }>(site, "divergences").flatMap(({ readings }) =>
      readings.flatMap((reading) => reading.evidence),
    ),
  ];
  expect(evidence.filter((place) => (words(place)?.length ?? 0) === 0)).toEqual([]);
});

test("ids are unique, and every reference finds its record and its page", () => {
  const ids = Object.fromEntries(NAMES.map((name) => [name, rows(site, name).map(({ id }) => id)]));
  for (const [name, list] of Object.entries(ids)) expect(new Set(list).size, name).toBe(list.length);
  const known = (name: string, list: unknown) => (list as string[]).filter((id) => !ids[name]?.includes(id));
  for (const quotation of rows(site, "quotations")) {
    expect(known("actors", quotation.speakers)).toEqual([]);
    expect(known("utterances", quotation.utterances)).toEqual([]);
    expect(known("articles", [quotation.article])).toEqual([]);
  }
  for (const actor of rows(site, "actors")) {
    expect(known("quotations", actor.quotations)).toEqual([]);
    expect(known("articles", actor.articles)).toEqual([]);
  }
  for (const utterance of rows(site, "utterances")) expect(known("quotations", utterance.quotations)).toEqual([]);
  for (const event of rows(site, "events")) expect(known("actors", event.actors)).toEqual([]);
  const files = new Set(filesOf(site));
  for (const { page } of [...rows(site, "quotations"), ...rows(site, "actors")]) expect(files).toContain(page);
});

test("the archive holds the whole site, byte for byte, under one folder", () => {
  const archive = unzipSync(read("dossier.zip"));
  const files = filesOf(site).filter((path) => path !== "dossier.zip");
  expect(
    Object.keys(archive)
      .filter((name) => !name.endsWith("/"))
      .sort(),
  ).toEqual(files.map((path) => `dossier/${path}`));
  for (const path of files)
    expect(Buffer.compare(read(path), Buffer.from(archive[`dossier/${path}`] ?? [])), path).toBe(0);
});

test("the files of the contract are there", () => {
  const files = filesOf(site);
  const wanted = [
    ...NAMES.map((name) => `data/${name}.json`),
    ...["data/schema.json", "data/quotations.csv", "data/sources.bib", "data/sources.csl.json"],
    ...[
      "feed/rss.xml",
      "feed/atom.xml",
      "feed/feed.json",
      "sitemap.xml",
      "404.html",
      "robots.txt",
      "sw.js",
      "dossier.zip",
    ],
    ...rows(site, "actors").map(({ id }) => `actors/${id}.xml`),
  ];
  expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
});
