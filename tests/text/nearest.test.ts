import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";
import { nearestPassage } from "../../src/text/nearest-passage.ts";

describe("who was meant", () => {
  const ids = ["benjamin-griveaux", "claire-petit", "paul-morel", "bfm", "bfm-tv"];
  test.each([
    ["benjamin-grivo", "benjamin-griveaux"],
    ["Griveaux", "benjamin-griveaux"],
    ["Claire Petits", "claire-petit"],
    ["bfm", "bfm"],
    ["nobody-at-all", null],
    ["ab", null],
  ])("%s", (written, meant) => {
    expect(nearest(written, ids)).toBe(meant);
  });

  test("a field in another language, or without its s", () => {
    expect(nearest("titre", ["title", "note"])).toBe("title");
    expect(nearest("speaker", ["speakers", "quote"])).toBe("speakers");
    expect(nearest("titel", ["title", "note"])).toBe("title");
    expect(nearest("1", ["002", "001"])).toBe("001");
  });
});

describe("the nearest passage", () => {
  const text = "Le maire a parlé. « Nous verrons bien, dit-il, en juin. » Puis il est parti, et il a plu.";
  test.each([
    ["Nous verrons très bien en juin", "Nous verrons bien, dit-il, en"],
    ["il est parti", "il est parti"],
    ["Rien de tout cela n'y figure", null],
    ["", null],
  ])("%s", (quote, passage) => {
    expect(nearestPassage(text, quote)).toBe(passage);
  });
});
