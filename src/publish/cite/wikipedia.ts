import type { Source } from "../../model.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { shortDate } from "../format/dates.ts";
import type { Language } from "../messages/language.ts";
import { fullName, readAuthors } from "./authors.ts";
import { dateParts } from "./date.ts";
import type { QuotationCited } from "./quotation.ts";
import { titleOf } from "./title.ts";

type Fields = readonly (readonly [name: string, value: string | null | undefined])[];

/**
 * English Wikipedia: `<ref>{{cite news |title=… |quote=…}}</ref>`, with our translation where there is one. What nobody
 * knows is left out; an article without a title is called by how it begins, in brackets.
 * Source: en.wikipedia.org/wiki/Template:Cite_news
 */
export function citeNewsTemplate({ source, quotation }: QuotationCited): string {
  return `<ref>${template("cite news", [
    ...authorFields(source, "author"),
    ["title", asText(titleOf(source))],
    ["language", source.lang],
    ["newspaper", asText(source.publisher)],
    ["agency", source.author === null ? asText(source.credit) : null],
    ["date", date(source, "en")],
    ["url", url(source)],
    ["quote", asText(withoutMarks(quotation.exact))],
    ["trans-quote", asText(quotation.translation?.en ?? null)],
  ])}</ref>`;
}

/**
 * French Wikipedia: `{{Citation|…}}<ref>{{Article |titre=… |périodique=…}}</ref>`: the words, then where they stand; words
 * of more than a few lines in a block of their own. What nobody knows is left out.
 * Source: fr.wikipedia.org/wiki/Modèle:Citation, fr.wikipedia.org/wiki/Modèle:Article
 */
export function articleTemplate({ source, quotation }: QuotationCited): string {
  const article = template("Article", [
    ["langue", source.lang],
    ...authorFields(source, "auteur"),
    ["auteur institutionnel", source.author === null ? asText(source.credit) : null],
    ["titre", asText(titleOf(source))],
    ["périodique", asText(source.publisher)],
    ["date", date(source, "fr")],
    ["lire en ligne", url(source)],
  ]);
  const long = quotation.exact.split(/\s+/u).length > LONG;
  return `{{${long ? "Citation bloc" : "Citation"}|1=${asText(withoutMarks(quotation.exact))}}}<ref>${article}</ref>`;
}

/** Words that a sentence still holds (fr.wikipedia.org/wiki/Wikipédia:Citation, « Conventions typographiques »). */
const LONG = 40;

/** One author is `author`, the second `author2`; in French the first bears its number too. */
function authorFields({ author }: Source, name: string): [string, string | null][] {
  const names = author === null ? [] : readAuthors(author).map(fullName);
  return names.map((one, at) => [at === 0 && name === "author" ? name : `${name}${at + 1}`, asText(one)]);
}

/** A date that was inferred says so where an editor of the encyclopedia reads it: `11 January 2021<!-- inferred -->`. */
function date(source: Source, lang: Language): string | null {
  const parts = dateParts(source.published);
  if (parts === null) return null;
  const day = parts.map((part) => String(part).padStart(2, "0")).join("-");
  const words = shortDate(day, lang).replace(/\u00a0/g, " ");
  if (source.publishedBasis !== "inferred") return words;
  return `${words}<!-- ${lang === "fr" ? "date déduite de l’article" : "inferred from the article"} -->`;
}

/** What would end a link in wikitext is percent-encoded. */
function url({ url }: Source): string | null {
  return url?.replace(/[|{}[\]<>"\s]/g, encodeURIComponent) ?? null;
}

function template(name: string, fields: Fields): string {
  const given = fields.flatMap(([field, value]) => (value ? [` |${field}=${value}`] : []));
  return `{{${name}${given.join("")}}}`;
}

const special: Readonly<Record<string, string>> = {
  "|": "{{!}}",
  "{": "&#123;",
  "}": "&#125;",
  "[": "&#91;",
  "]": "&#93;",
  "<": "&lt;",
};

/** "a | b" → "a {{!}} b": what wikitext would read as markup is shown as it is. */
function asText<Text extends string | null>(text: Text): Text {
  return text?.replace(/\s+/gu, " ").replace(/[|{}[\]<]/g, (character) => special[character] ?? character) as Text;
}
