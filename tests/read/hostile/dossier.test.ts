import { describe, expect, test } from "vitest";
import { harmIn, problemsOf, withArticle } from "../../support/hostile.ts";

const event = (rest: string) =>
  `events:\n  - { id: e, title: E, evidence: [{ article: a, quote: démissionné }], ${rest} }\n`;
const address = (url: string) => `baseUrl: '${url}'\n`;
const FOLDER = "1 baseUrl: expected the address of a folder";

const TOLD: readonly [what: string, yaml: string, told: string][] = [
  ["a language twice", "languages: [en, en]\n", "1 languages: expected each language once"],
  ["a language there is not", "languages: [en, de]\n", "1 languages.2: expected en or fr"],
  ["an alias in itself", "title: &a { en: *a }\n", "1 title.en: expected a value, found an alias that holds itself."],
  [
    "an id of 300 letters",
    `actors:\n  - { id: ${"a".repeat(300)}, name: A, kind: person }\n`,
    "2 actors.1.id: expected an id of at most 120 letters",
  ],
  [
    "a name of 1,200 letters",
    `actors:\n  - { name: ${"A".repeat(1200)}, kind: person }\n`,
    "2 actors.1.name: expected a name of at most 300 letters",
  ],
  [
    "a name without a letter",
    'actors:\n  - { name: "!!!", kind: person }\n',
    "2 actors.1.name: expected an id: beside a name without letters",
  ],
  [
    "an id that leads out",
    'actors:\n  - { id: "../../site/index", name: A, kind: person }\n',
    "2 actors.1.id: expected an id of lower-case letters",
  ],
  [
    "an event that leads out",
    'events:\n  - { id: "../x", title: X }\n',
    "2 events.1.id: expected an id of lower-case letters",
  ],
  ["an address with a space", address("https://x.example/a b"), FOLDER],
  ["an address with a question", address("https://x.example/?q=1"), FOLDER],
  ["an address with an anchor", address("https://x.example/#part"), FOLDER],
  [
    "an address with a name and password",
    address("https://me:secret@x.example/"),
    "1 baseUrl: expected an address without a name or password",
  ],
  ["an address with markup", address('https://x.example/"><script>'), FOLDER],
  ["an address that climbs", address("https://x.example/a/../../b"), FOLDER],
  ["an address of a file", address("file:///etc/passwd"), "1 baseUrl: expected an address that begins with https://"],
  [
    "a share below nothing",
    "policies: { proseShare: -1 }\n",
    "1 policies.proseShare: expected a share between 0 and 1, found -1.",
  ],
  [
    "a share that is no number",
    "policies: { quotedShare: .nan }\n",
    "1 policies.quotedShare: expected a share between 0 and 1, found NaN.",
  ],
  [
    "an endless excerpt",
    "policies: { excerpt: .inf }\n",
    "1 policies.excerpt: expected a number of characters, found Infinity.",
  ],
  ["a day of nothing", event("when: /"), "2 events.1.when: expected a date"],
  ["a day that does not exist", event("when: 2031-02-30"), "2 events.1.when: expected a date"],
  [
    "text in the place of fields",
    "a dossier\n",
    '1 file: expected fields, one a line, each as name: value, found "a dossier".',
  ],
  ["a list in the place of fields", "- a\n", "1 file: expected fields, one a line, each as name: value, found"],
  ["a title in no language", "title: {}\n", "1 title: expected text, or text by language"],
  ["a title in a language there is not", "title: { de: X }\n", "1 title: expected text, or text by language"],
  [
    "a kind that is nearly one",
    "actors:\n  - { name: Paul Kerven, kind: persn }\n",
    '2 actors.1.kind: expected person, organization or other, found "persn". Did you mean person?',
  ],
  [
    "an actor on the front page that is nearly one",
    "front: { cast: [paul-kervn] }\n",
    '1 expected the id of an actor, found "paul-kervn". Did you mean paul-kerven?',
  ],
  ["an actor of an event that is nearly one", event("actors: [paul-kervn]"), "Did you mean paul-kerven?"],
  [
    "an event after none",
    event("after: [nix]"),
    '2 event e: expected the id of another event listed here, found "nix".',
  ],
  ["a statement there is not", event("statements: [nix]"), '2 event e: expected the id of an utterance, found "nix".'],
  [
    "a divergence there is not",
    "dismissed: [nix]\n",
    '1 expected the id of a divergence or event that the machine proposes, found "nix".',
  ],
];

test.each(TOLD)("%s is told", (_, yaml, told) => {
  const found = problemsOf(withArticle({ "dossier.yaml": yaml }));
  expect(found).toContain(told);
  expect(found).toMatch(/^dossier\.yaml:\d/);
  expect(found).not.toMatch(/Invalid input|something else/);
});

const SHOWN: readonly [what: string, yaml: string][] = [
  [
    "a script in every text",
    'title: "<script>x</script>"\nsummary: "<img src=//evil.example>"\nlicence: "</script>"\neditor: "<b>"\n',
  ],
  [
    "names of the language's own",
    "actors:\n  - { id: constructor, name: Constructor, kind: person }\n  - { id: to-string, name: __proto__, kind: other }\n",
  ],
  ["a name too long for a page's", `actors:\n  - { name: ${"A".repeat(290)}, kind: person }\n`],
  ["an address in brackets", address("https://[::1]/")],
];

describe("harmless", () => {
  test.each(SHOWN)("%s", (_, yaml) => {
    expect(harmIn(withArticle({ "dossier.yaml": yaml }))).toEqual([]);
  });
});
