import type { Dossier, Source } from "../../model.ts";
import { byId } from "../data/order.ts";
import type { SiteFile } from "../file.ts";
import { type Author, authorsOf, sortedName } from "./authors.ts";
import { dateParts } from "./date.ts";
import { citationKey } from "./key.ts";
import { titleOf } from "./title.ts";

/** data/sources.bib: every article as an entry of biblatex (UTF-8), which reference managers read too. */
export function bibtexFiles(dossier: Dossier): SiteFile[] {
  const entries = [...dossier.sources].sort(byId).map((source) => bibtexEntry(source, citationKey(dossier, source)));
  return [{ path: "data/sources.bib", content: `${entries.join("\n\n")}\n` }];
}

/**
 * One entry; what nobody knows is left out. The date stands once: beside `year` and `month` biber warns of it.
 *
 * @param note plain text, for what is cited of the article
 */
export function bibtexEntry(source: Source, key: string, note?: string): string {
  const authors = authorsOf(source);
  const title = titleOf(source);
  const fields: [string, string | undefined][] = [
    ["author", authors.length > 0 ? braced(authors.map(name).join(" and ")) : undefined],
    ["title", title === null ? undefined : `{{${latex(title)}}}`], // twice: styles may not change its capitals
    ["journal", source.publisher ? braced(latex(source.publisher)) : undefined],
    ["date", dateParts(source.published) === null ? undefined : braced(biblatexDate(source))],
    ["url", source.url ? braced(source.url.replace(/[{}\\]/g, encodeURIComponent)) : undefined],
    ["langid", source.lang === "fr" ? "{french}" : undefined],
    ["note", note === undefined ? undefined : braced(withAddresses(note))],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value}`]));
  // An @article without a journal is an error in every style.
  const type = source.publisher === null ? "misc" : "article";
  return `@${type}{${key},\n${lines.join(",\n")}\n}`;
}

/** EDTF; an inferred date is marked as approximate. */
function biblatexDate(source: Source): string {
  const parts = dateParts(source.published) ?? [];
  const date = parts.map((part, index) => String(part).padStart(index ? 2 : 4, "0")).join("-");
  return source.publishedBasis === "inferred" ? `${date}~` : date;
}

/** "Martin, Anne"; a name in braces is not taken apart. */
function name(author: Author): string {
  const sorted = latex(sortedName(author));
  return "literal" in author ? braced(sorted) : sorted;
}

/** An address is set by \url, which reads it letter for letter; the text around it is escaped. */
function withAddresses(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s{}]+)/);
  return parts.map((part, at) => (at % 2 === 1 ? `\\url{${part}}` : latex(part))).join("");
}

function braced(value: string): string {
  return `{${value}}`;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** "R&D à 100 %" → "R\&D à 100 \%". Line breaks become spaces. */
function latex(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`);
}
