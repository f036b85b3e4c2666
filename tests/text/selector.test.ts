import { describe, expect, it } from "vitest";
import { anchor } from "../../src/text/selector.ts";

const text = "Le maire a dit « oui ». Puis, selon le maire,\n\nl’adjoint a dit « oui ».";

describe("an anchor in an article", () => {
  it.each([
    ["the words stand once", { exact: "Le maire" }, "Le maire"],
    ["a prefix tells which of two", { exact: "« oui »", prefix: "l’adjoint a dit" }, "« oui »"],
    ["a suffix tells which of two", { exact: "« oui »", suffix: ". Puis" }, "« oui »"],
    [
      "an empty line between prefix and words is forgiven",
      { exact: "l’adjoint", prefix: "selon le maire," },
      "l’adjoint",
    ],
    ["an apostrophe typed on another keyboard is found", { exact: "l'adjoint a" }, "l’adjoint a"],
    ["quotation marks typed on another keyboard are found", { exact: 'a dit " oui ". Puis' }, "a dit « oui ». Puis"],
  ])("%s", (_, selector, words) => {
    const found = anchor(text, selector);
    expect("start" in found && text.slice(found.start, found.end)).toBe(words);
  });

  it("says how many places fit where that is not one", () => {
    expect(anchor(text, { exact: "« oui »" })).toEqual({ found: 2 });
    expect(anchor(text, { exact: "peut-être" })).toEqual({ found: 0 });
    expect(anchor(text, { exact: "" })).toEqual({ found: 0 });
  });
});
