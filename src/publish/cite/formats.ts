import type { Language } from "../messages/language.ts";
import { bibtexEntry } from "./bibtex.ts";
import { cslItem } from "./csl.ts";
import { noteInWords, type QuotationCited } from "./quotation.ts";
import { risRecord } from "./ris.ts";
import { articleTemplate, citeNewsTemplate } from "./wikipedia.ts";

/** A citation that a program or an encyclopedia reads. */
export interface CitationFormat {
  name: string;
  /** Its one language; null where it speaks that of the page. */
  lang: Language | null;
  cite: (cited: QuotationCited, lang: Language) => string;
}

/** Bibliographies first, each with the words in its note; then the encyclopedias, each in its own language. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    name: "BibLaTeX",
    lang: null,
    cite: (cited, lang) => bibtexEntry(cited.source, cited.key, noteInWords(cited, lang)),
  },
  {
    name: "CSL-JSON",
    lang: null,
    cite: (cited, lang) =>
      JSON.stringify([{ ...cslItem(cited.source, cited.key), note: noteInWords(cited, lang) }], null, 2),
  },
  { name: "RIS", lang: null, cite: (cited, lang) => risRecord(cited.source, noteInWords(cited, lang)) },
  { name: "Wikipedia, {{cite news}}", lang: "en", cite: citeNewsTemplate },
  { name: "Wikipédia, {{Citation}} et {{Article}}", lang: "fr", cite: articleTemplate },
];
