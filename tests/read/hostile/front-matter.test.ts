import { describe, expect, test } from "vitest";
import { harmIn, problemsOf, STORY } from "../../support/hostile.ts";

/** Lines of an article's front matter, the line that is told (the front matter begins on 2), and its words. */
const TOLD: readonly [what: string, lines: string, told: string][] = [
  ["an hour of the next day", "published: 2031-03-03T24:59Z", "2 published: expected a date"],
  ["an offset no clock has", "published: 2031-03-03T10:00+99:99", "2 published: expected a date"],
  ["a second too many", "published: 2031-03-03T10:00:99Z", "2 published: expected a date"],
  ["a day that does not exist", "published: 2031-02-30", "2 published: expected a date"],
  ["a week that does not exist", "published: 2021-W53", "2 published: expected a date"],
  ["the year nought", "published: 0000-01-01", "2 published: expected a date"],
  ["the year that stands for never", "published: 9999-12-31", "2 published: expected a date"],
  ["an interval of nothing", "published: /", "2 published: expected a date"],
  ["an interval of nothing, as dots", "published: ../..", "2 published: expected a date"],
  ["an interval without a beginning", "published: ../2031", "2 published: expected a date"],
  ["an interval that ends before it begins", "published: 2031-03/2031-01", "2 published: expected a date"],
  [
    "a list for a date",
    "published: [2031]",
    "2 published: expected a date such as 2021-01 or 2021-01-11 (EDTF), found [2031].",
  ],
  [
    "an inferred day that does not exist",
    "inferred: { published: { value: 2031-02-30, reason: x } }",
    "2 inferred.published.value: expected a date",
  ],
  ["a zone that is nearly one", "zone: Europe/Pari", "2 zone: expected an IANA time zone such as Europe/Paris, found"],
  [
    "NUL by its escape",
    'publisher: "A\\u0000B"',
    "2 publisher: expected text, found the character U+0000. Take it out.",
  ],
  ["a bell by its escape", 'author: "A\\aB"', "2 author: expected text, found the character U+0007. Take it out."],
  [
    "no character by its escape",
    'title: "A\\uFFFFB"',
    "2 title: expected text, found the character U+FFFF. Take it out.",
  ],
  ["half a character", 'title: "A\\uD800B"', "2 title: expected text, found the character U+D800. Take it out."],
  ["an alias in itself", "note: &a { en: *a }", "2 note.en: expected a value, found an alias that holds itself."],
  [
    "an alias in itself, further in",
    "inferred: &a { zone: { value: *a } }",
    "2 inferred.zone.value: expected a value, found an alias that holds itself.",
  ],
  ["an endless title", `title: ${"a".repeat(9000)}`, "2 title: expected a title of at most 300 letters"],
  [
    "an endless address",
    `url: https://example.org/${"a".repeat(9000)}`,
    "2 url: expected an address of at most 2000 letters",
  ],
  [
    "a name and password in an address",
    "url: https://me:secret@example.org/",
    "2 url: expected an address without a name or password",
  ],
  ["a tag that makes code", 'title: !!js/function "x"', "2 not valid YAML: Unresolved tag"],
  ["bytes for text", "title: !!binary aGVsbG8=", "2 title: expected a title, found"],
  ["a field twice", "title: a\ntitle: b", "3 not valid YAML: Map keys must be unique."],
  ["a second document", "title: a\n...\ntitle: b", "4 not valid YAML: A second document begins here."],
  ["a field as other programs call it", "date: 2025-03-19", "2 file: no such field: date. Did you mean published?"],
  ["a field in French", "Média: a", "2 file: no such field: Média. Did you mean publisher?"],
  ["a field that is nearly one", "titel: a", "2 file: no such field: titel. Did you mean title?"],
];

test.each(TOLD)("%s is told", (_, lines, told) => {
  const found = problemsOf({ "articles/a.md": `---\n${lines}\n---\n${STORY}` });
  expect(found).toContain(`articles/a.md:${told}`);
  expect(found).not.toMatch(/Invalid input|YAML\.parse|something else/);
});

/** Odd, and no harm: shown as it stands. */
const SHOWN: readonly [what: string, lines: string][] = [
  ["a script", 'title: "<script>alert(1)</script>"\nauthor: "<img src=//evil.example/x>"'],
  ["a title of two lines", 'title: "a\\nb"'],
  ["letters from right to left", 'title: "a\\u202eb"'],
  ["a template of Eleventy's", 'title: "{{ 7 * 7 }}{% raw %}"'],
];

describe("harmless", () => {
  test.each(SHOWN)("%s", (_, lines) => {
    expect(harmIn({ "articles/a.md": `---\n${lines}\n---\n${STORY}` })).toEqual([]);
  });
});

test("every wrong field of every file is told at once, with what the editor's other files rest on it", () => {
  const found = problemsOf({
    "articles/a.md": `---\npublished: x\nzone: y\n---\n${STORY}`,
    "articles/b.md": `---\ntitel: z\n---\n${STORY}`,
    "overrides.yaml": '- { action: reject, article: a, quote: "jamais dit", reason: x }\n',
    "explainer.fr.md": "Un. [@actor:personne]\n",
    "history/0001.yaml": "date: hier\nnote: x\n",
  });
  expect(found.split("\n").map((line) => /^(\S+)/.exec(line)?.[1])).toEqual([
    "articles/a.md:2",
    "articles/a.md:3",
    "articles/b.md:2",
    "history/0001.yaml:1",
    "overrides.yaml:1",
    "explainer.fr.md:1",
  ]);
});
