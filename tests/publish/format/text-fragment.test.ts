import { expect, test } from "vitest";
import { textFragment } from "../../../src/publish/format/text-fragment.ts";

test.each([
  ["https://example.org/a", "plus longtemps", "https://example.org/a#:~:text=plus%20longtemps"],
  ["https://example.org/a#b", "peut-être, oui", "https://example.org/a#b:~:text=peut%2D%C3%AAtre%2C%20oui"],
  [
    "https://example.org/a",
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize",
    "https://example.org/a#:~:text=un%20deux%20trois%20quatre%20cinq,neuf%20dix%20onze%20douze%20treize",
  ],
])("%s with “%s”", (url, exact, expected) => {
  expect(textFragment(url, exact)).toBe(expected);
});
