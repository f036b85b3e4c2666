import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { makeCorpus } from "../support/corpus.ts";

const TEXT = `---
published: 2020-02-12
zone: Europe/Paris
---
La ministre Claire Petit a fermé le port lundi à 8 heures. « Le port restera fermé une semaine », a déclaré Claire Petit.

« Nous verrons bien », a lancé Paul Morel. Plus tard, Paul Morel a répété : « Nous verrons bien. »
`;
const build = (files: Record<string, string>) => buildDossier(makeCorpus({ "articles/a.md": TEXT, ...files }));
const dated = "  date: 2020-03-01\n  reason: read again\n";
const once = "expected words that stand once in article a, found them";
const event = (rest: string) => `events:
  - id: port-closed
    title: The port is closed
    when: 2020-02-10
    evidence:
      - { article: a, quote: "a fermé le port lundi à 8 heures" }
${rest}`;
const divergence = (quote: string, article = "a") => `divergences:
  - kind: duration
    about: claire-petit
    readings:
      - evidence: [{ article: a, quote: "une semaine" }]
      - evidence:
          - article: ${article}
            quote: ${quote}
`;

describe("what no longer finds its words stops the build, by file and line", () => {
  it.each([
    [
      "confirm",
      `- action: confirm\n  article: a\n  quote: Le quai restera fermé\n${dated}`,
      "3 1. confirm",
      `${once} 0 times`,
    ],
    [
      "reject",
      `- action: reject\n  article: a\n  quote: Nous verrons bien\n${dated}`,
      "3 1. reject",
      'expected words of one quotation, found 2: "Nous verrons bien" in a-nous-verrons-bien, a-nous-verrons-bien-2. Write quotation:',
    ],
    [
      "correct",
      `- action: correct\n  article: b\n  quote: Nous verrons bien\n  via: AFP\n${dated}`,
      "2 1. correct",
      'expected the id of an article, found "b"',
    ],
    [
      "correct, of prose",
      `- action: correct\n  article: a\n  quote: le port lundi\n  via: AFP\n${dated}`,
      "3 1. correct",
      "expected the words of a quotation, found none there",
    ],
    [
      "correct, by nobody",
      `- action: correct\n  article: a\n  quote: Le port restera fermé une semaine\n  speakers: [nobody]\n${dated}`,
      "4 1. correct",
      'expected the id or the name of an actor, found "nobody"',
      "actors: [{ name: Claire Petit, kind: person }]\n",
    ],
    [
      "add, of a quotation",
      `- action: add\n  article: a\n  quote: Le port restera fermé une semaine\n  kind: direct\n${dated}`,
      "3 1. add",
      "expected words that the engine did not find by itself, found a quotation of the same words",
    ],
    [
      "translate",
      `- action: translate\n  article: a\n  quote: Le quai\n  translation: { en: The quay }\n`,
      "3 1. translate",
      `${once} 0 times`,
    ],
    [
      "join",
      `- action: join\n  quotations:\n    - { article: a, quote: Le port restera fermé une semaine }\n    - { article: a, quote: Nous verrons mal }\n${dated}`,
      "4 1. join",
      `${once} 0 times`,
    ],
    [
      "split, of one rendering",
      `- action: split\n  article: a\n  quote: Le port restera fermé une semaine\n${dated}`,
      "3 1. split",
      "expected one utterance of several renderings, found 0",
    ],
    ["explain", `- action: explain\n  article: a\n  quote: Le quai\n  note: why\n`, "3 1. explain", `${once} 0 times`],
    [
      "the second of two",
      `- action: confirm\n  article: a\n  quote: Le port restera fermé une semaine\n${dated}- action: confirm\n  article: a\n  quote: Le quai\n${dated}`,
      "8 2. confirm",
      `${once} 0 times`,
    ],
  ])("overrides.yaml: %s", (_, yaml, where, message, dossier = "{}") => {
    const files = { "overrides.yaml": yaml, "dossier.yaml": dossier };
    expect(() => build(files)).toThrow(`overrides.yaml:${where}: ${message}`);
  });

  it.each([
    ["evidence", event("").replace("lundi à 8", "lundi à 9"), "6 event port-closed", `${once} 0 times`],
    [
      "actors",
      event("    actors: [nobody]\n"),
      "7 event port-closed",
      'expected the id or the name of an actor, found "nobody"',
    ],
    [
      "clocks",
      event(`    clocks:\n      - { article: a, quote: "Le port restera fermé", zone: Europe/London }\n`),
      "8 event port-closed",
      "expected words that give a clock time inside the event's evidence",
    ],
    [
      "an id used twice",
      event("") + event("").replace("events:\n", ""),
      "7 event port-closed",
      "expected an id of its own, found it twice",
    ],
    ["a reading's words", divergence("une année"), "8", `${once} 0 times`],
    ["a reading's article", divergence("une semaine", "b"), "7", 'expected the id of an article, found "b"'],
    [
      "what is disputed",
      divergence("une semaine").replace("claire-petit", "nobody"),
      "3",
      'expected the id of an actor, event, utterance or quotation, found "nobody"',
    ],
    [
      "dismissed",
      "dismissed: [no-such-thing]\n",
      "1",
      "expected the id of a divergence or event that the machine proposes",
    ],
  ])("dossier.yaml: %s", (_, yaml, where, message) => {
    expect(() => build({ "dossier.yaml": yaml })).toThrow(
      new RegExp(`dossier\\.yaml:${where}[ :].*${escaped(message)}`),
    );
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("what finds its words holds", () => {
  it("where the keyboard had other apostrophes, marks and spaces, and the full stop is left off", () => {
    const text = "« L’équipe n’a pas cédé : elle restera. », a déclaré Claire Petit.\n";
    const yaml = `- action: confirm\n  article: a\n  quote: "L'équipe n'a pas cédé : elle restera"\n${dated}`;
    const { quotations } = buildDossier(makeCorpus({ "articles/a.md": text, "overrides.yaml": yaml }));
    expect(quotations.map(({ status }) => status)).toEqual(["confirmed"]);
  });

  it("where words stand twice and the words around them tell which", () => {
    const yaml = `- action: reject\n  article: a\n  quote: Nous verrons bien\n  prefix: "a répété : «"\n${dated}`;
    const { quotations } = build({ "overrides.yaml": yaml });
    expect(quotations.filter(({ exact }) => exact.startsWith("Nous verrons"))).toHaveLength(1);
  });

  it("whatever articles come before and after", () => {
    const yaml = `- action: correct\n  article: a\n  quote: Le port restera fermé une semaine\n  via: AFP\n${dated}`;
    const other = "« Le port restera fermé une semaine », a déclaré Claire Petit.\n";
    const { quotations } = build({ "articles/0.md": other, "articles/z.md": other, "overrides.yaml": yaml });
    expect(quotations.filter(({ via }) => via === "AFP").map(({ article }) => article)).toEqual(["a"]);
  });

  it("a divergence that the machine found is the editor's where he gives it its id, and goes where he dismisses it", () => {
    const other = "« Le port restera fermé deux semaines », a déclaré la ministre Claire Petit.\n";
    const found = build({ "articles/b.md": other }).divergences.find(({ kind }) => kind === "duration");
    expect(found?.readings.map(({ value }) => value)).toEqual(["une semaine", "deux semaines"]);
    const own = divergence('"deux semaines"', "b").replace(
      "about: claire-petit",
      `about: ${found?.about}\n    note: Corrected since.`,
    );
    const files = { "articles/b.md": other };
    const kept = build({ ...files, "dossier.yaml": own }).divergences.filter(({ kind }) => kind === "duration");
    expect(kept.map(({ id, note }) => [id, note?.en])).toEqual([[found?.id, "Corrected since."]]);
    const none = build({ ...files, "dossier.yaml": `dismissed: [${found?.id}]\n` }).divergences;
    expect(none.map(({ kind }) => kind)).not.toContain("duration");
  });
});
