import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import * as french from "../../../src/locales/fr/search.ts";
import { filterable, holds } from "../../../src/publish/search/client/filterable.ts";
import { offeredPeriods, periods } from "../../../src/publish/search/periods.ts";
import { twin } from "../../../src/publish/search/twin.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

describe("twin", () => {
  test("hands over the bytes of its file, whatever they are", () => {
    const content = Uint8Array.from({ length: 256 }, (_, at) => at);
    const { path, content: script } = twin({ path: "pagefind/index/fr_1.pf_index", content });
    expect(path).toBe("pagefind/folder/index/fr_1.pf_index.js");
    const given: [string, string][] = [];
    runInNewContext(`${script}`, { dossierTwin: (name: string, bytes: string) => given.push([name, bytes]) });
    expect(given).toEqual([["index/fr_1.pf_index", Buffer.from(content).toString("base64")]]);
  });
});

describe("periods", () => {
  test.each([
    ["2021-01-11T08:00Z", ["2021", "2021-01", "2021-01-11"]],
    ["2021-01-09TEV", ["2021", "2021-01", "2021-01-09"]],
    ["2021-01-06/2021-01-10", ["2021", "2021-01", "2021-01-06"]],
    ["2018", ["2018"]],
    [null, []],
    ["PAST_REF", []],
  ])("%s", (date, expected) => {
    expect(periods(date)).toEqual(expected);
  });

  test("days are offered where they are few, months or years where they are many", () => {
    const [model] = sampleDossier().quotations;
    const said = (dates: string[]) =>
      offeredPeriods(sampleDossier({ quotations: dates.flatMap((saidOn) => (model ? [{ ...model, saidOn }] : [])) }));
    expect(said(["2021-01-11", "2020-12-01"])).toEqual(["2020-12-01", "2021-01-11"]);
    const days = Array.from({ length: 28 }, (_, at) => `2021-01-${String(at + 1).padStart(2, "0")}`);
    expect(said(days)).toEqual(["2021-01"]);
    const years = Array.from({ length: 40 }, (_, at) => `${1980 + at}-05-01`);
    expect(said(years)).toHaveLength(40);
  });
});

describe("the filter of the list of quotations", () => {
  const text = filterable("« L’œuvre d’art, a-t-il dit, subit des menaces illégales »", french);
  const asks = (words: string[], phrases: string[] = []) => holds(text, { words, phrases });

  test.each(["oeuvre", "ŒUVRE", "art", "menace", "illegale", "illégal", "men"])("%s is in it", (word) => {
    expect(asks([word])).toBe(true);
  });

  test.each(["uvre", "enace", "légales", "dictée"])("%s is not", (word) => {
    expect(asks([word])).toBe(false);
  });

  test("words all of them, phrases in their order", () => {
    expect(asks(["menaces", "xylophone"])).toBe(false);
    expect(asks([], ["menaces illégales"])).toBe(true);
    expect(asks([], ["illégales menaces"])).toBe(false);
  });
});
