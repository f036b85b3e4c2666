import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { harmIn, problemsOf, withArticle } from "../../support/hostile.ts";

const HEAD = "date: 2031-03-04\nnote: x\n";
const PERSON = "{ name: X, kind: person }";
const added = (kind: string, facts: string) => `${HEAD}added:\n  ${kind}:\n    x: ${facts}\n`;
const changed = (fields: string) => ({
  "history/0001.yaml": added("actors", PERSON),
  "history/0002.yaml": `date: 2031-03-05\nnote: y\nchanged:\n  actors:\n    x: { fields: ${fields} }\n`,
});

/** A first record, the line that is told, and its words. */
const TOLD: readonly [what: string, record: string, told: string][] = [
  [
    "an id that is withdrawn and leads out",
    `${HEAD}withdrawn:\n  quotations:\n    "../../site/index": {}\n`,
    "5 withdrawn.quotations.../../site/index: expected an id",
  ],
  [
    "an id that is added and leads out",
    `${HEAD}added:\n  actors:\n    "../../victim": ${PERSON}\n`,
    "5 added.actors.../../victim: expected an id",
  ],
  [
    "what took its place and leads out",
    `${HEAD}withdrawn:\n  actors:\n    x: { became: ../y }\n`,
    "5 withdrawn.actors.x.became: expected an id",
  ],
  [
    "a speaker that leads out",
    added("quotations", "{ at: a 1-3, words: w, kind: direct, speakers: [../x] }"),
    "5 added.quotations.x.speakers.1: expected an id",
  ],
  [
    "a source that leads out",
    added("events", "{ title: T, actors: [], sources: [../../x] }"),
    "5 added.events.x.sources.1: expected an id",
  ],
  [
    "a place that leads out",
    added("quotations", "{ at: ../a 1-3, words: w, kind: direct, speakers: [] }"),
    '5 added.quotations.x.at: expected a place such as "001 120-161"',
  ],
  ["ESC by its escape", 'date: 2031-03-04\nnote: "a\\eb"\n', "2 note: expected text, found the character U+001B."],
  ["NUL by its escape", 'date: 2031-03-04\nnote: "a\\0b"\n', "2 note: expected text, found the character U+0000."],
  ["an article of nothing", added("articles", "{}"), "5 added.articles.x.sha256: expected text, found nothing."],
  ["an actor of nothing", added("actors", "{}"), "5 added.actors.x.name: expected text, found nothing."],
  ["a quotation of nothing", added("quotations", "{}"), "5 added.quotations.x.words: expected text, found nothing."],
  ["an utterance of nothing", added("utterances", "{}"), "5 added.utterances.x.words: expected text, found nothing."],
  ["an event of nothing", added("events", "{}"), "5 added.events.x.title: expected text"],
  ["a divergence of nothing", added("divergences", "{}"), "5 added.divergences.x.about: expected text, found nothing."],
  [
    "a name that is none",
    added("actors", "{ name: { a: b }, kind: person }"),
    '5 added.actors.x.name: expected text, found {"a":"b"}.',
  ],
  [
    "a kind there is not",
    added("actors", "{ name: X, kind: zz }"),
    "5 added.actors.x.kind: expected person, organization or other",
  ],
  [
    "a fact there is not",
    added("actors", "{ name: X, kind: person, nam: Y }"),
    "5 added.actors.x: no such field: nam. Did you mean name?",
  ],
  [
    "a day of an event that is none",
    added("events", "{ title: T, when: nix, actors: [], sources: [a] }"),
    "5 added.events.x.when: expected a date",
  ],
  [
    "readings that are no list",
    added("divergences", "{ kind: role, about: x, status: open, readings: a }"),
    "5 added.divergences.x.readings: expected a list",
  ],
  ["a year for its day", "date: 2031\nnote: x\n", "1 date: expected a day such as 2021-01-11, found 2031."],
  ["an interval for its day", 'date: "2031-03-01/2031-03-04"\nnote: x\n', "1 date: expected a day"],
  ["an hour for its day", "date: 2031-03-04T08:00Z\nnote: x\n", "1 date: expected a day"],
  ["a day that does not exist", "date: 2031-02-30\nnote: x\n", "1 date: expected a day"],
  [
    "an amendment before the record",
    `updated: 2001-01-01\n${HEAD}`,
    "1 updated: expected the day of the record or a later one",
  ],
  ["a note in no language", "date: 2031-03-04\nnote: {}\n", "2 note: expected text, or text by language"],
  ["text for a record", "x\n", "1 file: expected fields, one a line"],
  ["two records in a file", `---\n${HEAD}...\n---\n${HEAD}...\n`, "5 not valid YAML: A second document begins here."],
  [
    "what an earlier record never added",
    `${HEAD}withdrawn:\n  actors:\n    x: {}\n`,
    "5 withdrawn.actors.x: expected what an earlier record added",
  ],
];

test.each(TOLD)("%s is told", (_, record, told) => {
  const found = problemsOf(withArticle({ "history/0001.yaml": record }));
  expect(found).toContain(`history/0001.yaml:${told}`);
  expect(found).not.toMatch(/data\/|Invalid input|something else/);
});

describe("a change", () => {
  test.each([
    ["of a fact there is not", "{ zz: { was: a, now: b } }", "no such field: zz."],
    [
      "that takes away what everything has",
      "{ name: { was: X, now: null } }",
      "fields.name.now: expected text, found null.",
    ],
    [
      "to what it cannot be",
      "{ kind: { was: person, now: zz } }",
      "fields.kind.now: expected person, organization or other",
    ],
  ])("%s is told", (_, fields, told) => {
    expect(problemsOf(withArticle(changed(fields)))).toContain(told);
  });

  test("of what may go away is believed", () => {
    const facts = "{ at: a 1-3, words: w, kind: direct, speakers: [], via: V }";
    const files = {
      "history/0001.yaml": added("quotations", facts),
      "history/0002.yaml":
        "date: 2031-03-05\nnote: y\nchanged:\n  quotations:\n    x: { fields: { via: { was: V, now: null } } }\n",
    };
    expect(harmIn(withArticle(files))).toEqual([]);
  });
});

describe("records", () => {
  const WHOLE = `---\n${added("actors", PERSON)}...\n`;

  test("cut anywhere are told, never believed", () => {
    for (let cut = 0; cut < WHOLE.trimEnd().length; cut++) {
      const found = problemsOf(withArticle({ "history/0001.yaml": WHOLE.slice(0, cut) }));
      expect(found, `cut at ${cut}`).toMatch(
        /^history\/0001\.yaml(?::1)? (?:expected a whole record|file: expected fields)/,
      );
    }
    expect(problemsOf(withArticle({ "history/0001.yaml": WHOLE }))).toBe("");
  });

  test.each(["0001.yml", "1.yaml", "first.yaml", "0001.YAML"])("called %s are told", (name) => {
    expect(problemsOf(withArticle({ [`history/${name}`]: HEAD }))).toBe(
      `history/${name} expected 0001.yaml to come next, found ${name}. Rename it, or take it out.`,
    );
  });

  test("that a killed command left half-written beside them are passed over", () => {
    const files = { "history/0001.yaml": WHOLE, "history/0002.yaml.4242.tmp": "---\ndate: 20" };
    expect(problemsOf(withArticle(files))).toBe("");
  });

  test("that go back in time are told", () => {
    const files = { "history/0001.yaml": HEAD, "history/0002.yaml": "date: 2001-03-05\nnote: y\n" };
    expect(problemsOf(withArticle(files))).toContain("history/0002.yaml:1 date: expected 2031-03-04 or later");
  });

  test("in another encoding are told, as every file is", () => {
    const latin = Buffer.from("date: 2031-03-04\nnote: \xe9t\xe9\n", "latin1");
    expect(problemsOf(withArticle({ "history/0001.yaml": latin }))).toContain(
      "history/0001.yaml:2 expected UTF-8, found byte 0xE9",
    );
  });

  test.each([
    [
      "a folder in their place",
      (folder: string) => mkdirSync(join(folder, "history/0001.yaml"), { recursive: true }),
      "history/0001.yaml expected a file, found a folder.",
    ],
    [
      "a file in their folder's place",
      (folder: string) => writeFileSync(join(folder, "history"), "x"),
      "history expected a folder, found something else.",
    ],
    [
      "their folder elsewhere",
      (folder: string) => symlinkSync(tmpdir(), join(folder, "history")),
      "history expected a folder, found a link that leads out of the dossier.",
    ],
    [
      "their folder nowhere",
      (folder: string) => symlinkSync("nowhere", join(folder, "history")),
      "history expected a folder, found none, or a link that leads nowhere.",
    ],
  ] as const)("with %s are told", (_, change, told) => {
    expect(problemsOf(withArticle({}), change)).toContain(told);
  });
});
