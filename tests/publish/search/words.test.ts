import { describe, expect, test } from "vitest";
import * as french from "../../../src/locales/fr/search.ts";
import { readForms } from "../../../src/publish/search/client/forms.ts";
import { formsFiles } from "../../../src/publish/search/forms.ts";
import { formsLetter, formsPath } from "../../../src/publish/search/forms-path.ts";
import { otherStems, parseQuery } from "../../../src/publish/search/query.ts";
import type { RecordMeta } from "../../../src/publish/search/record.ts";
import { searchRecords } from "../../../src/publish/search/records.ts";
import { indexedText, indexedWords } from "../../../src/publish/search/words.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

describe("indexedWords", () => {
  test.each([
    ["l’assaut du Capitole", ["l'", "assaut", "du", "Capitole"]],
    ["qu'il s’agit jusqu’à", ["qu'", "il", "s'", "agit", "jusqu'", "à"]],
    ["«l'entreprise» a", ["l'", "entreprise", "a"]],
    ["un cœur, l’œuvre", ["un", "coeur,", "l'", "oeuvre"]],
    ["aujourd’hui, co-fondateur – a-t-il", ["aujourd'hui,", "co-fondateur", "a-t-il"]],
    ["« deux\u00a0mots »", ["deux", "mots"]],
    ["e\u0301te\u0301 démo\u00adcratie", ["été", "démocratie"]],
    ["l`hôtel, l‘hôtel, l´hôtel", ["l'", "hôtel,", "l'", "hôtel,", "l'", "hôtel"]],
    [
      "les élu·e·s, les élu⋅e⋅s, les élu.e.s",
      ["les", "élu", "e", "s,", "les", "élu", "e", "s,", "les", "élu", "e", "s"],
    ],
    ["acteur·rice, étudiant-e-s, élu(e)s", ["acteur", "rice,", "étudiant", "e", "s,", "élu", "e", "s"]],
    ["est-elle là-bas, M. de S.A.R.L.", ["est-elle", "là-bas,", "M", "de", "S.A.R.L"]],
    ["il a dû, sûrs ou née du bois", ["il", "a", "duθ", "surθ", "ou", "neθ", "du", "bois"]],
    ["", []],
  ])("%j is %j", (text, words) => {
    expect(indexedWords(text, french).map((word) => word.text)).toEqual(words);
  });

  test("knows where each word stands in the text as printed", () => {
    const text = "« L’œuvre », dit-il, d'un « cap » !";
    const printed = indexedWords(text, french).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(["L’", "œuvre", "dit-il,", "d'", "un", "cap"]);
  });
});

describe("parseQuery", () => {
  test.each([
    ["l’assaut du Capitole", [], ["assaut", "Capitole"]],
    ["l'", [], []],
    ["de la", [], ["de", "la"]],
    ['"l\'entreprise a décidé" modération', ["entreprise a décidé"], ["modération"]],
    ["« vie de l’entreprise »", ["vie de l' entreprise"], []],
    ['"menaces de', [], ["menaces"]],
    ['"menaces de" la', ["menaces de"], []],
    ["cœur", [], ["coeur"]],
    ["M. Dupont, J. Martin", [], ["Dupont,", "Martin"]],
    ["qu’est-ce que la vie", [], ["vie"]],
    ["avocats/courriels;textes", [], ["avocats", "courriels", "textes"]],
    ["24h", [], ["24"]],
    ["'vie chère'", [], ["'vie", "chère'"]],
    ["dû", [], ["duθ"]],
    ["  ", [], []],
  ])("%j asks for phrases %j and words %j", (input, phrases, words) => {
    expect(parseQuery(input, french)).toEqual({ phrases, words });
  });
});

describe("otherStems", () => {
  test.each([
    ["élus", "élu"],
    ["photo", "photos"],
    ["identification", "identifier"],
    ["fondatrice", "fondateur"],
    ["vendeuses", "vendeur"],
    ["bras-droit", "bras droit"],
  ])("%s is asked for as %s too", (word, other) => {
    expect(otherStems(word, french, () => [])).toContain(other);
  });

  test.each(["public", "voiture", "venin", "entreprise", "mission", "l'"])("%s is none", (word) => {
    expect(otherStems(word, french, () => [])).toEqual([]);
  });
});

describe("the forms that a dossier holds", () => {
  const texts =
    "Nous verrons. Ils ont vécu, nous mangeons ; ses yeux, les travaux. Tu devras, il a dû du bois. Elles feront, il a mis, ils incitent, nous sommes prêts. On suit.";
  const record = {
    type: "section",
    url: "",
    content: indexedText(texts, french),
    spoken: {},
    language: "fr",
    filters: {},
  };
  const lists = new Map(formsFiles([record]).map(({ path, content }) => [path, String(content)]));
  /** As the page does: of the list of the word's letter. */
  const met = (word: string) => readForms(lists.get(formsPath(formsLetter(word) ?? "")) ?? "")(word);

  test.each([
    ["voir", ["verrons"]],
    ["verra", ["verrons"]],
    ["voyait", ["verrons"]],
    ["vivre", ["vécu"]],
    ["manger", ["mangeons"]],
    ["oeil", ["yeux"]],
    ["travail", ["travaux"]],
    ["devoir", ["devras", "duθ"]],
    ["faisait", ["feront"]],
    ["mettons", ["mis"]],
    ["incitant", ["incitent"]],
    ["être", ["sommes"]],
    ["es", ["sommes"]],
    ["Était", ["sommes"]],
    ["24", []],
    ["suivre", ["suit"]],
    ["xylophone", []],
  ])("%s is met as %j", (word, forms) => {
    expect([...new Set(met(word))].sort()).toEqual(forms);
  });

  test("are few lines of a table of thousands, under the letter that a word begins with", () => {
    expect([...lists.values()].join("\n").split("\n").length).toBeLessThan(100);
    expect(lists.get(formsPath("v"))).toContain("verrons");
    expect(lists.get(formsPath("d"))).not.toContain("verrons");
    expect(lists.get(formsPath("x"))).toBe("");
  });
});

describe("searchRecords", () => {
  const records = searchRecords(sampleDossier());
  const meta = (id: string) => metas.find((each) => each.id === id);
  const metas = records.map(({ url }) => JSON.parse(url) as RecordMeta);

  test("makes one of each quotation, actor, event and source", () => {
    const count = (type: string) => metas.filter((each) => each.type === type).length;
    expect(["quotation", "actor", "event", "source"].map(count)).toEqual([7, 4, 3, 3]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test("keeps the quotation letter for letter, and finds it by its speaker's other names", () => {
    const record = records[metas.findIndex(({ id }) => id === "plus-longtemps")];
    expect(meta("plus-longtemps")).toMatchObject({
      text: "plus longtemps que prévu",
      page: "quotes/plus-longtemps.html",
      speakers: ["john-matze"],
      source: "004",
    });
    expect(record?.content).toBe("plus longtemps que prévu John Matze John Matz BFM Business");
    expect(record?.filters).toMatchObject({ kind: ["quotation", "mixed"], speaker: ["john-matze"], source: ["004"] });
  });

  test("a part of the explainer is found by its words, in the language it is written in", () => {
    const markdown = "## What happened\n\nIt **went** dark. [@event:shutdown]\n\nThen came “R&D”.";
    const explainer = { en: { file: "explainer.en.md", markdown, references: [] } };
    const found = searchRecords(sampleDossier({ explainer })).filter(({ url }) => url.includes("index.html"));
    expect(found.map(({ url }) => JSON.parse(url))).toEqual([
      {
        id: "index-what-happened",
        type: "section",
        page: "index.html#what-happened",
        text: "What happened",
        body: "It went dark. Then came “R&D”.",
      },
    ]);
    expect(found[0]?.type).toBe("section-en");
  });
});
