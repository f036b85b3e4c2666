import { expect, test } from "vitest";
import type { Happening } from "../../src/link/happenings/happening.ts";
import { noveltyOf } from "../../src/link/happenings/novelty.ts";
import { numberOf } from "../../src/link/vocabulary.ts";

const text = (words: string) => Int32Array.from(new Set(words.split(" ")), numberOf);
const happening = (day: string, words: string) =>
  ({ days: [day], when: day, stems: new Set(words.split(" ")), names: new Set() }) as unknown as Happening;

const days = Array.from({ length: 12 }, (_, at) => `2021-01-${10 + at}`);
const said = ["port ferme", "ville maire", "fissure quai", "quai port"];
const before = days.map((_, at) => `article${at} ${said[at % said.length]}`);
const happenings = days.flatMap((day) => said.map((words) => happening(day, words)));

test("where one article of many changed, its words and no others are counted again, to the same numbers", () => {
  let texts = before.map(text);
  const known = happenings.map(noveltyOf(days, texts));
  expect(new Set(known).size).toBeGreaterThan(3);
  for (const [at, words] of [
    [0, "port fissure"],
    [11, "maire maire2 quai"],
    [5, "rien"],
    [0, before[0] ?? ""],
    [5, before[5] ?? ""],
  ] as const) {
    texts = texts.map((one, n) => (n === at ? text(words) : one));
    const again = happenings.map(noveltyOf(days, texts));
    // Other objects of the same numbers: nothing is known of them.
    const anew = happenings
      .map((one) => ({ ...one }))
      .map(
        noveltyOf(
          days,
          texts.map((one) => one.slice()),
        ),
      );
    expect(again).toEqual(anew);
  }
});

test("an article that came or went is counted with all the others", () => {
  const texts = before.map(text);
  noveltyOf(days, texts)(happenings[0] as Happening);
  const [fewer, left] = [days.slice(1), texts.slice(1)];
  const anew = noveltyOf(
    fewer,
    left.map((one) => one.slice()),
  );
  expect(happenings.map(noveltyOf(fewer, left))).toEqual(happenings.map((one) => anew({ ...one })));
});
