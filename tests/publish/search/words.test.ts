import { describe, expect, test } from "vitest";
import { elidedParticle } from "../../../src/locales/fr/search.ts";
import { parseQuery } from "../../../src/publish/search/query.ts";
import { searchRecords } from "../../../src/publish/search/records.ts";
import { indexedWords } from "../../../src/publish/search/words.ts";
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
    ["", []],
  ])("%j is %j", (text, words) => {
    expect(indexedWords(text, elidedParticle).map((word) => word.text)).toEqual(words);
  });

  test("knows where each word stands in the text as printed", () => {
    const text = "« L’œuvre », dit-il, d'un « cap » !";
    const printed = indexedWords(text, elidedParticle).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(["L’", "œuvre", "dit-il,", "d'", "un", "cap"]);
  });
});

describe("parseQuery", () => {
  test.each([
    ["l’assaut du Capitole", [], ["assaut", "du", "Capitole"]],
    ["l'", [], []],
    ['"l\'entreprise a décidé" modération', ["entreprise a décidé"], ["modération"]],
    ["« vie de l’entreprise »", ["vie de l' entreprise"], []],
    ['"menaces de', [], ["menaces", "de"]],
    ["cœur", [], ["coeur"]],
    ["  ", [], []],
  ])("%j asks for phrases %j and words %j", (input, phrases, words) => {
    expect(parseQuery(input, elidedParticle)).toEqual({ phrases, words });
  });
});

describe("searchRecords", () => {
  const records = searchRecords(sampleDossier());

  test("makes one of each quotation, actor, event and source", () => {
    const types = records.map(({ meta }) => meta.type);
    const count = (type: string) => types.filter((other) => other === type).length;
    expect(["quotation", "actor", "event", "source"].map(count)).toEqual([7, 4, 3, 3]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test("keeps the quotation letter for letter, and finds it by its speaker's other names", () => {
    const record = records.find(({ meta }) => meta.id === "plus-longtemps");
    expect(record?.meta).toMatchObject({ text: "plus longtemps que prévu", page: "quotes/plus-longtemps.html" });
    expect(record?.content).toBe("plus longtemps que prévu John Matze John Matz BFM Business");
    expect(record?.filters).toEqual({ kind: ["quotation", "mixed"], speaker: ["john-matze"], source: ["004"] });
  });
});
