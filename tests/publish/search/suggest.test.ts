import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearestWord } from "../../../src/publish/search/client/suggest.ts";
import { vocabulary } from "../../../src/publish/search/vocabulary.ts";

const words = ["violence", "modération", "coordonné", "accès", "cœur", "serveurs"];

describe("nearestWord", () => {
  test.each([
    ["modertion", "modération"],
    ["moderatoin", "modération"],
    ["violance", "violence"],
    ["cordonne", "coordonné"],
    ["acces", null],
    ["modér", null],
    ["serveur", null],
    ["xylophone", null],
    ["coaur", "cœur"],
  ])("%s → %s", (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest);
  });

  test("of two as near, the more frequent", () => {
    expect(nearestWord("tarte", ["carte", "farte"])).toBe("carte");
  });
});

describe("editDistance", () => {
  test.each([
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
  ])("%j, %j: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test("is the same both ways, and no more than the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

describe("vocabulary", () => {
  const record = (content: string) => ({ url: "", content, language: "fr", filters: {}, sort: {} });

  test("the most frequent first, accents kept, short words and numbers left out", () => {
    const text = vocabulary([record("l' accès accès Acces moderation modération"), record("le cap, 2021 : accès !")]);
    expect(text.split("\n")).toEqual(["accès", "modération"]);
  });
});
