import { expect, test } from "vitest";
import { citationAt, findCitations } from "../../src/text/citation.ts";

test("a reference is read where it stands, to its own end", () => {
  const text = 'It closed. [@event:closing; @span:004 "erreur [403]"] And [@ again [@actor:luc-roy].';
  expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '[@event:closing; @span:004 "erreur [403]"]',
    "[@actor:luc-roy]",
  ]);
  const at = text.indexOf("[@actor");
  expect(citationAt(text, at)).toMatchObject({ start: at, end: at + 16, items: [{ kind: "actor", id: "luc-roy" }] });
  expect(citationAt(text, at - 1)).toBeNull();
  expect(citationAt(text, text.indexOf("[@ again"))).toBeNull();
});

test("what is in a bracket and no reference is told", () => {
  expect(findCitations("[@actor:luc-roy, see [1]").map(({ rest }) => rest)).toEqual([", see [1"]);
});
