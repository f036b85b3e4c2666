import { expect, test } from "vitest";
import { CITATION_FORMATS } from "../../../src/publish/cite/formats.ts";
import { citationKey } from "../../../src/publish/cite/key.ts";
import { citeInWords, type QuotationCited } from "../../../src/publish/cite/quotation.ts";
import type { Language } from "../../../src/publish/messages/language.ts";
import { sampleDossier } from "../../fixtures/sample-dossier.ts";

const dossier = sampleDossier();

function cited(id: string, address: string | null = "https://example.org/~me/q_1.html"): QuotationCited {
  const quotation = dossier.quotations.find((other) => other.id === id);
  const source = dossier.sources.find((other) => other.id === quotation?.article);
  if (!quotation || !source) throw new Error(`the sample has no ${id}`);
  const speakers = quotation.speakers.map(
    (speaker) => dossier.actors.find((actor) => actor.id === speaker)?.name ?? "",
  );
  return {
    quotation,
    source,
    key: citationKey(dossier, source),
    label: "S1",
    speakers,
    dossier: "Parler unplugged",
    address,
  };
}

function cite(name: string, citation: QuotationCited, lang: Language = "en"): string {
  return CITATION_FORMATS.find((format) => format.name.includes(name))?.cite(citation, lang) ?? "";
}

test("a citation gives all that is known, in the language of the interface", () => {
  expect(citeInWords(cited("plus-longtemps"), "en")).toBe(
    "“plus longtemps que prévu” (John Matze), quoted in Elsa Trujillo, “Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible”, BFM Business, 11 January 2021, characters 309–333; dossier “Parler unplugged”, https://example.org/~me/q_1.html",
  );
  expect(citeInWords(cited("plus-longtemps"), "fr")).toContain(
    "cité dans Elsa Trujillo, «\u00a0Privé de l'hébergement",
  );
});

test("a source that names nobody is said to be unnamed; its inferred date says so", () => {
  expect(citeInWords(cited("amazon-observe", null), "en")).toBe(
    "“observé récemment une augmentation persistante de contenus violents” (Amazon), quoted in an unnamed source (S1 of the dossier), [10 January 2021, inferred], characters 65–132; dossier “Parler unplugged”",
  );
  const known = cited("activites-illegales", null);
  expect(citeInWords(known, "en")).toContain(
    "expulsion par Amazon, Apple et Google”, publisher not named (S1 of the dossier)",
  );
  const source = { ...known.source, title: null, credit: null, published: null };
  expect(citeInWords({ ...known, source }, "fr")).toBe(
    "«\u00a0activités illégales\u00a0», cité dans une source sans nom (S1 du dossier), caractères 302–321\u202f; dossier «\u00a0Parler unplugged\u00a0»",
  );
});

test("BibLaTeX holds the article, and the words with their address in its note", () => {
  expect(cite("BibLaTeX", cited("plus-longtemps"))).toMatch(
    /^@article\{parler-unplugged-004,[\s\S]*langid = \{french\},\n {2}note = \{“plus longtemps que prévu” \(John Matze\), characters 309–333; dossier “Parler unplugged”, \\url\{https:\/\/example\.org\/~me\/q_1\.html\}\}\n\}$/,
  );
});

test("CSL-JSON holds the same", () => {
  const [item] = JSON.parse(cite("CSL-JSON", cited("plus-longtemps"), "fr"));
  expect(item).toMatchObject({ type: "article-newspaper", author: [{ family: "Trujillo", given: "Elsa" }] });
  expect(item.note).toContain("caractères 309–333");
});

test("RIS is one record, a field a line, with nothing made up", () => {
  expect(cite("RIS", cited("plus-longtemps")).split("\n").slice(0, 7)).toEqual([
    "TY  - NEWS",
    "AU  - Trujillo, Elsa",
    "TI  - Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible",
    "T2  - BFM Business",
    "PY  - 2021",
    "DA  - 2021/01/11/",
    "LA  - fr",
  ]);
  const unnamed = cite("RIS", cited("amazon-observe"));
  expect(unnamed).not.toMatch(/^(?:AU|TI|T2|UR) /m);
  expect(unnamed).toMatch(/\nER {2}- $/);
});

test("Wikipedia's templates are in the language of the encyclopedia, and hold no markup of the words", () => {
  const known = cited("plus-longtemps");
  const quotation = { ...known.quotation, exact: "[sic] a | b}}", translation: { en: "so | be it" } };
  const source = { ...known.source, url: "https://example.org/a|b", publishedBasis: "inferred" as const };
  expect(cite("cite news", { ...known, quotation, source })).toBe(
    "<ref>{{cite news |author=Elsa Trujillo |title=Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible |language=fr |newspaper=BFM Business |date=11 January 2021<!-- inferred from the article --> |url=https://example.org/a%7Cb |quote=&#91;sic&#93; a {{!}} b&#125;&#125; |trans-quote=so {{!}} be it}}</ref>",
  );
  expect(cite("Article", known, "fr")).toBe(
    "{{Citation|1=plus longtemps que prévu}}<ref>{{Article |langue=fr |auteur1=Elsa Trujillo |titre=Privé de l'hébergement d'Amazon, le réseau conservateur Parler est désormais inaccessible |périodique=BFM Business |date=11 janvier 2021}}</ref>",
  );
});

test("an article without a title is called by how it begins, in brackets; nothing else is made up", () => {
  const known = cited("amazon-observe");
  const unnamed = { ...known, source: { ...known.source, incipit: "Le géant de la vente en ligne…" } };
  const wanted = "[article sans titre : « Le géant de la vente en ligne… »]";
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  for (const name of ["BibLaTeX", "CSL-JSON", "RIS"]) expect(plain(cite(name, unnamed))).toContain(wanted);
  expect(plain(citeInWords(unnamed, "fr"))).toContain(`cité dans ${wanted}, média non identifié (S1 du dossier)`);
  expect(citeInWords(unnamed, "en")).toContain(
    "quoted in [untitled article: “Le géant de la vente en ligne…”], publisher not named (S1 of the dossier)",
  );
  const article = plain(cite("Article", unnamed, "fr"));
  expect(article).toContain(
    "{{Article |langue=fr |titre=&#91;article sans titre : « Le géant de la vente en ligne… »&#93; |date=",
  );
  expect(cite("cite news", unnamed)).not.toMatch(/newspaper|agency|author/);
  expect(cite("Article", known, "fr")).toContain("{{Article |langue=fr |date=");
});

test("an agency is the author where nobody signs, and only there", () => {
  const unsigned = cited("activites-illegales");
  expect(citeInWords(unsigned, "en")).toContain("quoted in AFP, “Le réseau social conservateur");
  expect(cite("BibLaTeX", unsigned)).toContain("author = {{AFP}},");
  expect(cite("RIS", unsigned)).toContain("AU  - AFP");
  expect(JSON.parse(cite("CSL-JSON", unsigned))[0].author).toEqual([{ literal: "AFP" }]);
  expect(cite("cite news", unsigned)).toContain("|agency=AFP");
  expect(cite("Article", unsigned, "fr")).toContain("|auteur institutionnel=AFP");
  const signed = cited("plus-longtemps");
  const pictured = { ...signed, source: { ...signed.source, credit: "AFP" } };
  for (const { name } of CITATION_FORMATS) expect(cite(name, pictured), name).not.toContain("AFP");
});

test("many words stand in a block of their own in the French encyclopedia", () => {
  const known = cited("plus-longtemps");
  const quotation = { ...known.quotation, exact: "mot ".repeat(60).trim() };
  expect(cite("Article", { ...known, quotation }, "fr")).toMatch(/^\{\{Citation bloc\|1=mot mot/);
});

test("BibLaTeX calls an article whose newspaper nobody knows @misc", () => {
  expect(cite("BibLaTeX", cited("amazon-observe"))).toMatch(/^@misc\{parler-unplugged-001,/);
});
