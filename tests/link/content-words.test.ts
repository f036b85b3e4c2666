import fc from "fast-check";
import { expect, it } from "vitest";
import { eachWord } from "../../src/link/content-words.ts";

const told = (text: string) => {
  const words: [string, number][] = [];
  eachWord(text, (word, start) => words.push([word, start]));
  return words;
};

it("tells each word and where it begins, accents that stand apart and numbers too", () => {
  expect(told("L'été, l'été 2021 : 3e e\u0301te\u0301 — à, a")).toEqual([
    ["L", 0],
    ["été", 2],
    ["l", 7],
    ["été", 9],
    ["2021", 13],
    ["3", 20],
    ["e", 21],
    ["e\u0301te\u0301", 23],
    ["à", 31],
    ["a", 34],
  ]);
});

it("gives back the very words of any text at their places, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."aéeE1²\u0301-\u2019 .\u{1d400}\u{1f600}")), (letters) => {
      const text = letters.join("");
      let end = 0;
      for (const [word, start] of told(text)) {
        expect(text.slice(start, start + word.length)).toBe(word);
        expect(text.slice(end, start)).not.toMatch(/[\p{L}\p{N}]/u);
        end = start + word.length;
      }
      expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
