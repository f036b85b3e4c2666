import { describe, expect, test } from "vitest";
import { rank, type TermHits } from "../../../src/publish/search/client/rank.ts";

/** "a3 b0" → record a with the word at place 3, record b at place 0, all of one score. */
const hits = (text: string): TermHits =>
  new Map(
    text
      .split(" ")
      .filter(Boolean)
      .map((one) => [one.charAt(0), { score: 1, places: [Number(one.slice(1))] }]),
  );
const ids = (phrases: string[], words: string[]) =>
  rank(phrases.map(hits), words.map(hits))
    .map(({ id, all }) => (all ? id : `(${id})`))
    .join(" ");

describe("rank", () => {
  test.each([
    ["what holds all words comes before what holds most of them", ["a0 b0 c0", "a5 b5", "b9"], "b (a)"],
    ["one word of two is better than little", ["a0 b0", "b5"], "b (a)"],
    ["one word of two is not wanted where five hold both", ["a0 b0 c0 d0 e0 f0", "b5 c5 d5 e5 f5"], "b c d e f"],
    ["one word of two is better than nothing", ["a0 b0", ""], "(a) (b)"],
    ["two words of four come after three", ["a0 b0", "a3 b3", "b7", ""], "(b) (a)"],
    ["one word of four does not", ["a0 b0", "b3", "b7", ""], "(b)"],
    ["words that follow each other come first", ["a0 b0", "a5 b1"], "b a"],
    ["nothing is nothing", ["", ""], ""],
  ])("%s", (_, words, order) => {
    expect(ids([], words)).toBe(order);
  });

  test("a phrase must be there", () => {
    expect(ids(["b0"], ["a0 b0", "a1"])).toBe("(b)");
    expect(ids(["b0", "a0"], [])).toBe("");
  });

  test("keeps the places of every match", () => {
    expect(rank([], [hits("a4"), hits("a2")])[0]?.places).toEqual([4, 2]);
  });
});
