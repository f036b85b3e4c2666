import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearestWord } from "../../../src/publish/search/client/suggest.ts";
import { searchRecords } from "../../../src/publish/search/records.ts";
import { countWords, vocabulary, vocabularyFiles } from "../../../src/publish/search/vocabulary.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

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
    ["lacces", "accès"],
    ["eccès", null],
    ["viole", null],
    ["sarveur", "serveurs"],
  ])("%s → %s", (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest);
  });

  test("of two as near, the more frequent", () => {
    expect(nearestWord("cartte", ["carte", "cartes"])).toBe("carte");
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
  test("the most frequent first, accents kept, short words and numbers left out", () => {
    const text = vocabulary([countWords(["l' accès accès Acces moderation modération", "le cap, 2021 : accès !"])]);
    expect(text.split("\n")).toEqual(["accès", "modération"]);
  });

  test("a page suggests words of its own language, of the articles, and names as they are written", () => {
    const dossier = sampleDossier();
    const records = searchRecords(dossier);
    const [en = [], fr = []] = vocabularyFiles(records, dossier).map(({ content }) => `${content}`.split("\n"));
    for (const list of [en, fr]) {
      expect(list).toContain("prévu");
      expect(list).toContain("Matze");
      expect(list).not.toContain("matze");
    }
    const foreign = records
      .flatMap(({ spoken }) => (spoken.en ?? "").split(" "))
      .filter((word) => /^[a-z]{4,}$/.test(word));
    const shared = records.map(({ spoken }) => `${spoken[""]} ${spoken.fr ?? ""}`.toLowerCase()).join(" ");
    const onlyEnglish = foreign.filter((word) => !shared.includes(word));
    expect(onlyEnglish.length).toBeGreaterThan(0);
    expect(onlyEnglish.filter((word) => fr.includes(word))).toEqual([]);
    expect(onlyEnglish.filter((word) => !en.includes(word))).toEqual([]);
  });
});
