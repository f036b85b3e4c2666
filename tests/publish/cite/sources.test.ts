import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model.ts";
import { bibtexFiles } from "../../../src/publish/cite/bibtex.ts";
import { cslFiles } from "../../../src/publish/cite/csl.ts";
import { dateParts } from "../../../src/publish/cite/date.ts";
import { citationKey } from "../../../src/publish/cite/key.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

test.each([
  ["2021", [2021]],
  ["2021-01", [2021, 1]],
  ["2021-01-11", [2021, 1, 11]],
  ["2021-01-11T08:00Z", [2021, 1, 11]],
  ["2021-01~", [2021, 1]],
  ["2021-01-10/2021-01-12", [2021, 1, 10]],
  ["2021-W02", null],
  ["janvier", null],
  [null, null],
])("dateParts(%j) is %j", (edtf, parts) => {
  expect(dateParts(edtf)).toEqual(parts);
});

describe("sources.csl.json", () => {
  const items = JSON.parse(String(cslFiles(sampleDossier())[0]?.content));

  test("gives what is known of an article", () => {
    expect(items[2]).toEqual({
      id: "parler-unplugged-004",
      type: "article-newspaper",
      title: "Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible",
      author: [{ family: "Trujillo", given: "Elsa" }],
      "container-title": "BFM Business",
      issued: { "date-parts": [[2021, 1, 11]] },
      language: "fr",
    });
  });

  test("leaves out what nobody knows, and marks a date that was inferred", () => {
    expect(items[0]).toEqual({
      id: "parler-unplugged-001",
      type: "article-newspaper",
      issued: { "date-parts": [[2021, 1, 10]], circa: true },
      language: "fr",
    });
  });
});

describe("sources.bib", () => {
  const bib = (title: string) => {
    const dossier = sampleDossier();
    const sources = dossier.sources.map((source) => ({ ...source, title: source.id === "004" ? title : source.title }));
    return String(bibtexFiles({ ...dossier, sources })[0]?.content);
  };

  test("gives what is known of an article", () => {
    expect(bib("Privé d'hébergement")).toContain(
      [
        "@article{parler-unplugged-004,",
        "  author = {Trujillo, Elsa},",
        "  title = {{Privé d'hébergement}},",
        "  journal = {BFM Business},",
        "  date = {2021-01-11},",
        "  langid = {french}",
        "}",
      ].join("\n"),
    );
  });

  test("escapes what TeX would read as a command, and keeps braces in pairs", () => {
    const text = bib("R&D {100 %} \\input{x} #1_$");
    expect(text).toContain("{{R\\&D \\{100 \\%\\} \\textbackslash{}input\\{x\\} \\#1\\_\\$}}");
  });
});

describe("the key of an article", () => {
  const site = (changes: Partial<Dossier["site"]>) => ({ site: { ...sampleDossier().site, ...changes } });

  test("bears the name of its dossier, so that two bibliographies can be joined", () => {
    expect(citationKey(site({ feedAuthority: "example.org,2021-01:the-affair" }), { id: "001" })).toBe(
      "the-affair-001",
    );
    expect(citationKey(site({ title: { fr: "L’œuvre volée de Turin" } }), { id: "001" })).toBe("l-oeuvre-001");
  });
});
