import { describe, expect, test } from "vitest";
import { differingWords } from "../../../src/publish/format/differing-words.ts";
import { extent, HOUR } from "../../../src/publish/format/extent.ts";
import { href } from "../../../src/publish/format/href.ts";
import { json } from "../../../src/publish/format/json.ts";
import { list, percent, plural } from "../../../src/publish/format/numbers.ts";
import { periodsOf } from "../../../src/publish/format/periods.ts";
import { densest, position } from "../../../src/publish/format/window.ts";

describe("href", () => {
  test.each([
    ["index.html", "actors.html", "actors.html"],
    ["quotes/a.html", "actors/b.html", "../actors/b.html"],
    ["quotes/a.html", "quotes/b.html#c", "b.html#c"],
    ["fr/quotes/a.html", "theme/dossier.css", "../../theme/dossier.css"],
    ["fr/index.html", "index.html", "../index.html"],
    ["quotes.html", "quotes.html#q", "#q"],
    ["quotes/a.html", "quotes/a.html", "a.html"],
  ])("from %s to %s is %s", (from, to, expected) => {
    expect(href(from, to)).toBe(expected);
  });
});

describe("numbers", () => {
  test("French counts none and one alike, English does not", () => {
    const forms = { one: "# source", other: "# sources" };
    expect([0, 1, 2].map((n) => plural(n, "fr", forms))).toEqual(["0 source", "1 source", "2 sources"]);
    expect([0, 1, 2].map((n) => plural(n, "en", forms))).toEqual(["0 sources", "1 source", "2 sources"]);
    expect(plural(1234, "fr", forms)).toBe("1\u202f234 sources");
  });

  test("lists and shares follow the language", () => {
    expect(list(["Apple", "Google", "Amazon"], "en")).toBe("Apple, Google and Amazon");
    expect(list(["Apple", "Google", "Amazon"], "fr")).toBe("Apple, Google et Amazon");
    expect(percent(0.184, "fr")).toMatch(/^18\s%$/u);
    expect(percent(0.184, "en")).toBe("18%");
  });
});

describe("differingWords", () => {
  const letter = [
    "observé récemment une augmentation persistante de contenus violents",
    "récemment observé une augmentation persistante des contenus violents",
    "Récemment, nous avons constaté une augmentation constante des contenus violents",
  ];

  test("marks what no other rendering has, and keeps every letter", () => {
    const parts = differingWords(letter);
    expect(parts.map((part) => part.map(({ text }) => text).join(""))).toEqual(letter);
    const marked = parts.map((part) => part.filter(({ differs }) => differs).map(({ text }) => text.trim()));
    expect(marked[2]).toEqual(["nous avons constaté", "constante"]);
  });

  test("takes an elided particle for a word of its own", () => {
    const [first, second] = differingWords(["dans un effort", "dans le cadre d'un effort"]);
    expect(first?.some(({ differs }) => differs)).toBe(false);
    expect(second?.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(["le cadre d'"]);
  });

  test("marks nothing where case, accents and marks alone differ", () => {
    const parts = differingWords(["« Événement », dit-il", "evenement dit-il."]);
    expect(parts.flat().some(({ differs }) => differs)).toBe(false);
  });
});

describe("the scale of hours", () => {
  test("a day leaves 24 hours open, an evening six, an instant none, a month too many", () => {
    const open = (value: string) => {
      const found = extent(value);
      return found && (found.end - found.start) / HOUR;
    };
    expect(["2021-01-09", "2021-01-09TEV", "2021-01-11T08:00Z", "2021-01-06/2021-01-10", "2021-01"].map(open)).toEqual([
      24,
      6,
      0,
      120,
      null,
    ]);
  });

  test("the window holds the days that belong together, and no year before them", () => {
    const extents = ["2018-08-01", "2021-01-06", "2021-01-08", "2021-01-09TEV", "2021-01-11T08:00Z"].flatMap(
      (value) => extent(value) ?? [],
    );
    const window = densest(extents);
    expect(window).toEqual({ start: Date.parse("2021-01-06"), days: 6 });
    expect(window && position(Date.parse("2021-01-09"), window)).toBe(50);
  });

  test("two events make no window", () => {
    expect(densest(["2021-01-06", "2021-01-08"].flatMap((value) => extent(value) ?? []))).toBeNull();
  });
});

test("JSON cannot close the script that holds it", () => {
  expect(json({ name: "</script><script>" })).not.toContain("<");
});

describe("periods", () => {
  test("days where they are few, the empty ones too", () => {
    const { unit, periods, undated } = periodsOf(["2021-01-09", "2021-01-11T08:00Z", "2021-01-11", null], "en");
    expect(unit).toBe("day");
    expect(periods).toEqual([
      { name: "9 January 2021", count: 1 },
      { name: "10 January 2021", count: 0 },
      { name: "11 January 2021", count: 2 },
    ]);
    expect(undated).toBe(1);
  });

  test("months over a year, years over a lifetime", () => {
    const year = periodsOf(["2021-01-09", "2021-12-01"], "fr");
    expect([year.unit, year.periods.length, year.periods[11]?.name]).toEqual(["month", 12, "décembre 2021"]);
    expect(periodsOf(["1950-01-09", "2021-12-01"], "en")).toMatchObject({ unit: "year" });
    expect(periodsOf(["1950-01-09", "2021-12-01"], "en").periods).toHaveLength(72);
  });

  test("what most dates tell decides: a year alone is not a day", () => {
    expect(periodsOf(["2019", "2020", "2021-05-04"], "en")).toMatchObject({ unit: "year", undated: 0 });
    expect(periodsOf([], "en").periods).toEqual([]);
  });
});
