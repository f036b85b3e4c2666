import { expect, test } from "vitest";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";
import { pagesOfDossier } from "../../support/pages.ts";

const pages = pagesOfDossier(sampleDossier());

/** What Zotero's translators "Embedded Metadata" and "RDF" take of a page, as they take it. */
function zotero(path: string): Record<string, string[]> {
  const [head = ""] = (pages.get(path) ?? "").split("</head>");
  const tags = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const values = (...names: string[]) => {
    const found = names.map((name) => tags.filter(([, tag]) => tag === name).map(([, , content = ""]) => content));
    return found.find(({ length }) => length > 0) ?? [];
  };
  return {
    itemType: values("z:itemType"),
    title: values("citation_title", "DC.title", "og:title"),
    creators: values("citation_author"),
    date: values("citation_publication_date"),
    publicationTitle: values("DC.source", "og:site_name"),
    language: values("citation_language"),
    abstractNote: values("DC.description"),
  };
}

test.each(["quotes/plus-longtemps.html", "fr/sources/004.html"])("Zotero finds the article on %s", (path) => {
  expect(zotero(path)).toMatchObject({
    itemType: ["newspaperArticle"],
    title: [
      "Privé de l&#39;hébergement d&#39;Amazon, le réseau conservateur Parler est désormais inaccessible".replaceAll(
        "&#39;",
        "'",
      ),
    ],
    creators: ["Trujillo, Elsa"],
    date: ["2021-01-11"],
    publicationTitle: ["BFM Business"],
    language: ["fr"],
  });
});

test("a quotation's page gives Zotero the words, who said them and where", () => {
  expect(zotero("quotes/plus-longtemps.html").abstractNote?.[0]).toContain(
    "“plus longtemps que prévu” (John Matze), characters 309–333",
  );
});

test("nothing is made up: no newspaper where none is named, brackets around an inferred day, the agency for a name", () => {
  expect(zotero("sources/001.html")).toMatchObject({ creators: [], publicationTitle: [], date: ["[2021-01-10]"] });
  expect(zotero("sources/002.html").creators).toEqual(["AFP"]);
});

test("other pages are none of an article", () => {
  for (const path of ["index.html", "actors/john-matze.html", "quotes.html"])
    expect(zotero(path).itemType, path).toEqual([]);
});
