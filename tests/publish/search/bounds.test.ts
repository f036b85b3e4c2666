import { expect, test } from "vitest";
import { searchIndex } from "../../../src/publish/search/bundle.ts";
import { formsPath } from "../../../src/publish/search/forms-path.ts";
import { searchRecords } from "../../../src/publish/search/records.ts";
import { typesFile, typesPath } from "../../../src/publish/search/types.ts";
import { vocabularyFiles, vocabularyPath } from "../../../src/publish/search/vocabulary.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const sample = sampleDossier();
/** Five thousand quotations, each with words of its own. */
const many = sampleDossier({
  quotations: Array.from({ length: 5000 }, (_, at) => {
    const number = [...`${at}`].map((digit) => "klmnopqrst".charAt(Number(digit))).join("");
    const own = ["a", "b", "c", "d"].map((letter) => `mot${letter}${number}`);
    const [model] = sample.quotations;
    if (!model) throw new Error("no sample");
    return { ...model, id: `q-${at}`, exact: `${own.join(" ")} commun`, utterances: [] };
  }),
});

test("the index of a large dossier has few files, a small one few records a file, and each file its twin", async () => {
  const [large, small] = [await searchIndex(many), await searchIndex(sample)];
  const fragments = (files: typeof large) => files.filter(({ path }) => /^pagefind\/fragment\//.test(path)).length;
  expect(fragments(large)).toBeLessThanOrEqual(1200);
  expect(fragments(small)).toBeGreaterThanOrEqual(searchRecords(sample).length / 10);
  const own = large.filter(({ path }) => !path.startsWith("pagefind/folder/")).map(({ path }) => path);
  for (const path of own)
    expect(
      large.some((file) => file.path === `${path.replace("pagefind/", "pagefind/folder/")}.js`),
      path,
    ).toBe(true);
  expect(own).toEqual(expect.arrayContaining([formsPath("a"), typesPath, vocabularyPath("en"), vocabularyPath("fr")]));
  expect(own.filter((path) => /ui|highlight|worker|unknown/.test(path))).toEqual([]);
});

test("the same dossier gives the same bytes", async () => {
  expect(await searchIndex(sample)).toEqual(await searchIndex(sample));
});

test("of more words than a reader should load, the most frequent are known", () => {
  const words = String(vocabularyFiles(searchRecords(many), many)[0]?.content).split("\n");
  expect(words).toHaveLength(20_000);
  expect(words.slice(0, 20)).toContain("commun");
});

test("records of a type stand in the order of their dates, what has none comes last", () => {
  const [model] = sample.quotations;
  const dates = ["2021-01-11", null, "2020-05", "2021-01-09TEV"];
  const quotations = dates.flatMap((saidOn, at) =>
    model ? [{ ...model, id: `q-${at}`, saidOn, article: "none" }] : [],
  );
  const metas = searchRecords(sampleDossier({ quotations })).map(({ url }) => JSON.parse(url) as { id: string });
  expect(metas.map(({ id }) => id).filter((id) => /^q-/.test(id))).toEqual(["q-2", "q-3", "q-0", "q-1"]);
});

test("the types of the records are told in the order of the index", () => {
  const types = JSON.parse(String(typesFile(searchRecords(many)).content)) as [string, number][];
  expect(types[0]).toEqual(["quotation", 5000]);
  expect(types.reduce((sum, [, count]) => sum + count, 0)).toBe(searchRecords(many).length);
});
