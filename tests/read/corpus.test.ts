import { describe, expect, it } from "vitest";
import { buildDossier } from "../../src/pipeline.ts";
import { DossierError } from "../../src/read/problem.ts";
import { makeCorpus } from "../support/corpus.ts";

const TEXT =
  "Le maire de Lyon, Anne Durand, a annoncé lundi la fermeture du pont. « Nous n'avons pas le choix », a-t-elle déclaré.\n";

/** The problems of a folder, without the path of the temporary folder. */
function problems(files: Record<string, string | Uint8Array>): string[] {
  try {
    buildDossier(makeCorpus(files));
  } catch (error) {
    if (error instanceof DossierError) {
      return error.problems.map(
        ({ file, line, message }) => `${file.replace(/^.*dossier-\w+\//, "")}:${line ?? ""} ${message}`,
      );
    }
    throw error;
  }
  return [];
}

it("a folder with a dossier.yaml may begin without articles, and says so", () => {
  const dossier = buildDossier(makeCorpus({ "articles/.gitkeep": "", "dossier.yaml": "# nothing yet\n" }));
  expect(dossier.sources).toEqual([]);
  expect(dossier.warnings?.join()).toMatch(/articles warning: no article yet/);
});

describe("a broken folder tells its file, line, what was expected, what was found and the mend", () => {
  it.each([
    [
      "a date in words",
      { "articles/002.md": `---\ntitle: A\npublished: janvier\n---\n${TEXT}` },
      /^articles\/002\.md:3 published: expected a date such as .*, found "janvier"/,
    ],
    [
      "an action that was nearly one",
      { "articles/a.txt": TEXT, "overrides.yaml": "- action: confirme\n  article: a\n" },
      /^overrides\.yaml:1 1\.action: expected action: .*, found "confirme"\. Did you mean confirm\?$/,
    ],
    [
      "a field that was nearly one",
      { "articles/a.txt": TEXT, "overrides.yaml": "- action: correct\n  quote: x\n  speaker: [y]\n  reason: x\n" },
      /^overrides\.yaml:3 1: no such field: speaker\. Did you mean speakers\?/,
    ],
    [
      "a field that is not one",
      { "articles/a.md": `---\npublishd: 2021\n---\n${TEXT}` },
      /^articles\/a\.md:2 .*no such field: publishd/,
    ],
    [
      "a zone that is none",
      { "articles/a.md": `---\nzone: Paris\n---\n${TEXT}` },
      /^articles\/a\.md:2 zone: expected an IANA time zone such as Europe\/Paris, found "Paris"/,
    ],
    [
      "a zone that is called by its place alone",
      { "articles/a.md": `---\nzone: Guadeloupe\n---\n${TEXT}` },
      /^articles\/a\.md:2 zone: expected an IANA time zone such as America\/Guadeloupe, found "Guadeloupe"/,
    ],
    [
      "broken YAML",
      { "articles/a.md": `---\ntitle: "A\npublished: 2021\n---\n${TEXT}` },
      /^articles\/a\.md:\d not valid YAML/,
    ],
    [
      "front matter without an end",
      { "articles/a.md": `---\ntitle: A\n${TEXT}` },
      /^articles\/a\.md:1 front matter: expected a closing line/,
    ],
    ["no text", { "articles/a.md": "---\ntitle: A\n---\n\n" }, /^articles\/a\.md:\d expected the text of an article/],
    [
      "another encoding",
      { "articles/a.txt": Buffer.from("Premi\xe8re ligne\n\xe9t\xe9\n", "latin1") },
      /^articles\/a\.txt:1 expected UTF-8, found byte 0xE8/,
    ],
    [
      "another encoding further down",
      { "articles/a.txt": Buffer.from("Ligne\nd'\xe9t\xe9\n", "latin1") },
      /^articles\/a\.txt:2 expected UTF-8, found byte 0xE9/,
    ],
    [
      "UTF-16",
      { "articles/a.txt": Buffer.from("\ufeffBonjour", "utf16le") },
      /^articles\/a\.txt:1 expected UTF-8.*UTF-16/,
    ],
    ["a control character", { "articles/a.txt": "Ligne\nun\u0000 deux\n" }, /^articles\/a\.txt:2 .*U\+0000/],
    ["a file too large", { "articles/a.txt": "a".repeat(2_000_001) }, /^articles\/a\.txt: expected at most 2 MB/],
    [
      "two files of one id",
      { "articles/a.txt": TEXT, "articles/A.md": TEXT },
      /expected a file name of its own, found the same id "a"/,
    ],
    ["no article", { "articles/readme.pdf": "x" }, /expected at least one article/],
    [
      "no article where one was published",
      {
        "articles/.gitkeep": "",
        "dossier.yaml": "title: A",
        "history/0001.yaml": "---\ndate: 2021-01-12\nnote: x\n...\n",
      },
      /expected at least one article/,
    ],
    ["no folder", { "dossier.yaml": "title: A" }, /expected a folder of articles/],
    [
      "an id that is no file's name on Windows",
      { "articles/a.txt": TEXT, "dossier.yaml": "actors:\n  - { id: con, name: Con, kind: person }\n" },
      /^dossier\.yaml:2 actors\.1\.id: expected an id that every system takes/,
    ],
    [
      "an event without evidence",
      {
        "articles/a.txt": TEXT,
        "dossier.yaml": "events:\n  - id: x\n    title: X\n    when: 2021\n    evidence: []\n",
      },
      /^dossier\.yaml:5 events\.1\.evidence: expected at least one place/,
    ],
    [
      "evidence that is not in the article",
      {
        "articles/a.txt": TEXT,
        "dossier.yaml":
          'events:\n  - id: x\n    title: X\n    when: 2021\n    evidence:\n      - { article: a, quote: "jamais dit" }\n',
      },
      /^dossier\.yaml:6 event x: expected words that stand once in article a, found them 0 times: "jamais dit"/,
    ],
    [
      "an actor nobody knows",
      {
        "articles/a.txt": TEXT,
        "dossier.yaml":
          'events:\n  - id: x\n    title: X\n    when: 2021\n    actors: [nobody]\n    evidence: [{ article: a, quote: "le pont" }]\n',
      },
      /found "nobody"/,
    ],
    [
      "an override that lost its words",
      {
        "articles/a.txt": TEXT,
        "overrides.yaml": '- action: reject\n  article: a\n  quote: "perdu"\n  date: 2021-02-01\n  reason: x\n',
      },
      /^overrides\.yaml:3 1\. reject: .*found them 0 times/,
    ],
    [
      "an override of an unknown kind",
      { "articles/a.txt": TEXT, "overrides.yaml": "- action: delete\n" },
      /^overrides\.yaml:1 .*expected action: confirm, reject, correct, add, translate, join, split, explain or retitle/,
    ],
    [
      "an override without a reason",
      {
        "articles/a.txt": TEXT,
        "overrides.yaml": '- action: reject\n  article: a\n  quote: "x"\n  date: 2021-02-01\n',
      },
      /^overrides\.yaml:1 1\.reason: expected text/,
    ],
    [
      "a reference that leads nowhere",
      { "articles/a.txt": TEXT, "explainer.fr.md": "Un.\n\nDeux. [@event:rien]\n" },
      /^explainer\.fr\.md:3 @event:rien: expected the id of an event/,
    ],
    [
      "a lost record",
      { "articles/a.txt": TEXT, "history/0002.yaml": "date: 2021-01-11\nnote: x\n" },
      /^history\/0002\.yaml: expected 0001\.yaml to come next/,
    ],
  ] as [string, Record<string, string | Uint8Array>, RegExp][])("%s", (_, files, expected) => {
    const found = problems(files);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toMatch(expected);
  });

  it("tells every problem of every file at once", () => {
    const found = problems({
      "articles/a.md": `---\npublished: hier\nzone: ici\n---\n${TEXT}`,
      "articles/b.txt": Buffer.from("\xe9", "latin1"),
      "dossier.yaml": "languages: [de]\n",
    });
    expect(found).toHaveLength(4);
  });
});

describe("a folder with nothing but articles", () => {
  it("makes a whole dossier and says what it guessed", () => {
    const dossier = buildDossier(makeCorpus({ "articles/001.txt": TEXT, "articles/002.md": ` date 2021-01 ${TEXT}` }));
    expect(dossier.sources.map(({ id, published, publishedBasis }) => [id, published, publishedBasis])).toEqual([
      ["001", null, "unknown"],
      ["002", "2021-01", "stated"],
    ]);
    expect(dossier.quotations.map(({ exact, speakers }) => [exact, speakers])).toEqual([
      ["Nous n'avons pas le choix", ["anne-durand"]],
      ["Nous n'avons pas le choix", ["anne-durand"]],
    ]);
    expect(dossier.guesses.length).toBe(3);
  });

  it("keeps the text untouched, whatever its line ends and marks", () => {
    const text = "\ufeffUne ligne.\r\n\r\n« Deux » \u202f!\r\n";
    const [source] = buildDossier(makeCorpus({ "articles/a.txt": text })).sources;
    expect(source?.text).toBe(text);
  });
});

describe("YAML as people write it", () => {
  it("takes the number of an article for its id, quoted or not", () => {
    const yaml = "- action: confirm\n  article: 001\n";
    const { quotations } = buildDossier(makeCorpus({ "articles/001.txt": TEXT, "overrides.yaml": yaml }));
    expect(quotations.map(({ status }) => status)).toEqual(["confirmed"]);
  });

  it("tells one fault once", () => {
    const misspelt = "- action: correct\n  quote: x\n  speaker: [y]\n  reason: x\n";
    expect(problems({ "articles/a.txt": TEXT, "overrides.yaml": misspelt })).toHaveLength(1);
    expect(problems({ "articles/a.txt": TEXT, "dossier.yaml": 'title: "x\nactors: [\n  - y: {\n' })).toHaveLength(1);
  });
});

describe("front matter", () => {
  it("leaves every byte after it to the article", () => {
    const text = " date 2021-01 Le texte.\n\n---\nencore\n";
    const [source] = buildDossier(makeCorpus({ "articles/a.md": `---\ntitle: unknown\n---\n${text}` })).sources;
    expect(source?.text).toBe(text);
    expect(source?.title).toBeNull();
  });
});
