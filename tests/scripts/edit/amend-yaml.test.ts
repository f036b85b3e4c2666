import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addEntries } from "../../../scripts/edit/amend-yaml.ts";
import { setFields } from "../../../scripts/edit/front-matter.ts";
import type { Entry } from "../../../src/compose/doubts/doubt.ts";

describe("entries go into a list as an editor would write them, and nothing else changes", () => {
  test.each([
    ["an empty file", "", null, [{ action: "confirm", quotation: "001-x" }], "- action: confirm\n  quotation: 001-x\n"],
    [
      "a file of comments",
      "# Mine.\n",
      null,
      [{ action: "confirm", article: "001" }],
      '# Mine.\n- action: confirm\n  article: "001"\n',
    ],
    ["an empty list", "[]\n", null, [{ action: "confirm", all: "certain" }], "- action: confirm\n  all: certain\n"],
    [
      "a list, whatever its style",
      "- action: reject\n  quotation: 'a'   # why\n  reason:  x\n\n# The end.\n",
      null,
      [{ action: "correct", quotation: "b", speakers: ["x", "y"], reason: { en: "A: b", fr: "À : b" } }],
      '- action: reject\n  quotation: \'a\'   # why\n  reason:  x\n- action: correct\n  quotation: b\n  speakers: [x, y]\n  reason: { en: "A: b", fr: "À : b" }\n\n# The end.\n',
    ],
    [
      "a file without a last line end",
      "- action: confirm\n  all: certain",
      null,
      [{ action: "confirm", actor: "Éric d'Y" }],
      "- action: confirm\n  all: certain\n- action: confirm\n  actor: Éric d'Y\n",
    ],
    ["a list that is not there", "title: X\n", "ignore", ["Parc, le"], 'title: X\n\nignore:\n  - "Parc, le"\n'],
    [
      "a list in brackets",
      "ignore: [Midi]   # no\ntitle: X\n",
      "ignore",
      ["D42d"],
      "ignore: [Midi, D42d]   # no\ntitle: X\n",
    ],
    ["an empty list in brackets", "ignore: []\ntitle: X\n", "ignore", ["Parc"], "ignore:\n  - Parc\ntitle: X\n"],
    ["a list without entries", "ignore:\ntitle: X\n", "ignore", ["Parc"], "ignore:\n  - Parc\ntitle: X\n"],
    [
      "a list between others",
      "actors:\n- name: A   # first\n  kind: person\n\nevents: []\n",
      "actors",
      [{ id: "b" }],
      "actors:\n- name: A   # first\n  kind: person\n- id: b\n\nevents: []\n",
    ],
    ["a value that stands there", "ignore: [Midi]\n", "ignore", ["Midi"], "ignore: [Midi]\n"],
    [
      "an entry of the same id",
      "actors:\n  - id: a\n    name: A   # x\n    join: [b]\n  - name: C\n",
      "actors",
      [{ id: "a", name: "AA", join: ["b", "c"], kind: "person" }],
      "actors:\n  - id: a\n    name: AA   # x\n    join: [b, c]\n    kind: person\n  - name: C\n",
    ],
    [
      "an entry whose name makes the id, in braces",
      "actors:\n  - { name: Anne Roux, kind: person }\n",
      "actors",
      [{ id: "anne-roux", join: ["a-roux"] }],
      "actors:\n  - { name: Anne Roux, kind: person, join: [a-roux] }\n",
    ],
    [
      "a list of an entry, a line each",
      "actors:\n  - id: a\n    join:\n      - b\n    kind: person\n",
      "actors",
      [{ id: "a", join: ["c"] }],
      "actors:\n  - id: a\n    join:\n      - b\n      - c\n    kind: person\n",
    ],
  ] as [string, string, string | null, Entry[], string][])("%s", (_, source, list, entries, expected) => {
    const result = addEntries(source, list, entries);
    expect(result).toBe(expected);
    expect(() => parse(result)).not.toThrow();
  });

  test("a file that is broken is left alone", () => {
    expect(() => addEntries("actors: [\n", "ignore", ["x"])).toThrow(/not valid YAML/);
    expect(() => addEntries("ignore: x\n", "ignore", ["x"])).toThrow(/expected a list ignore/);
  });
});

describe("front matter", () => {
  test.each([
    ["---\ntitle: A # x\npublished: unknown\n---\nTexte\n", "---\ntitle: A # x\npublished: 2021-01-11\n---\nTexte\n"],
    ["---\ntitle: A\n---\n---\nTexte\n", "---\ntitle: A\npublished: 2021-01-11\n---\n---\nTexte\n"],
    ["Texte --- ici\n", "---\npublished: 2021-01-11\n---\nTexte --- ici\n"],
  ])("%j", (content, expected) => {
    expect(setFields(content, { published: "2021-01-11" })).toBe(expected);
  });
});
