import { expect, test } from "vitest";
import { selectorOf } from "../../../scripts/desk/words.ts";
import { anchor } from "../../../src/text/selector.ts";

const TEXT = "Le pont est fermé. « Nous n’irons pas », dit-elle.\n\nLe pont est vieux.\nLe pont est fermé.\n";

test("are the article's own letters, whatever the keyboard, without the marks around them", () => {
  expect(selectorOf("001", TEXT, "«nous n'irons  pas»", 0)).toEqual({ article: "001", quote: "Nous n’irons pas" });
});

test("may be told by how they begin and end", () => {
  expect(selectorOf("001", TEXT, "nous … vieux", 0).quote).toBe("Nous n’irons pas », dit-elle.\n\nLe pont est vieux");
});

test("are told from the same words elsewhere by those around them, the nearest being meant", () => {
  for (const near of [0, TEXT.length]) {
    const { quote = "", prefix, suffix } = selectorOf("001", TEXT, "Le pont est fermé", near);
    const found = anchor(TEXT, { exact: quote, prefix, suffix });
    expect("start" in found && found.start).toBe(near === 0 ? 0 : TEXT.lastIndexOf("Le pont"));
  }
});

test("that the article does not have are refused", () => {
  expect(() => selectorOf("001", TEXT, "Nous irons", 0)).toThrow("expected words of the article, found “Nous irons”");
  expect(() => selectorOf("001", TEXT, " « » ", 0)).toThrow("expected words of the article");
});
