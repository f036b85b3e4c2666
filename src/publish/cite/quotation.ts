import type { Quotation, Source } from "../../model.ts";
import { dateInWords } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";
import { bibtexEntry } from "./bibtex.ts";

/** What a citation of a quotation says, beside what the article's own citation does. */
export interface QuotationCited {
  quotation: Quotation;
  source: Source;
  /** The source's constant label, "S1": all there is to name a document that names nobody. */
  label: string;
  /** Names of the speakers as the dossier gives them. */
  speakers: readonly string[];
  /** The dossier's title. */
  dossier: string;
  /** Full address of the quotation's page; null where the site has none. */
  address: string | null;
}

/**
 * A citation in a sentence, ready to paste. What nobody knows is left out:
 *
 * « plus longtemps que prévu » (Anne Martin), quoted in Jean Petit, “Titre”, Le Journal, 11 January 2021, characters 309–333;
 * dossier “…”, https://…
 */
export function citeInWords(cited: QuotationCited, lang: Language): string {
  const { quotation, source, label, speakers, dossier, address } = cited;
  const words = WORDS[lang];
  const article = [
    source.author,
    source.title && words.title(source.title),
    source.publisher,
    source.published && words.date(dateInWords(source.published, lang), source.publishedBasis === "inferred"),
  ].filter(Boolean);
  const from = article.length > 0 ? article.join(", ") : words.unnamed(label);
  const speaker = speakers.length > 0 ? ` (${list(speakers, lang)})` : "";
  const place = words.characters(quotation.start, quotation.end);
  const where = [words.dossier(dossier), address].filter(Boolean).join(", ");
  return `«\u00a0${quotation.exact}\u00a0»${speaker}, ${words.quotedIn} ${from}, ${place}${words.after}${where}`;
}

/** The same for BibTeX: the article's entry, with the words as its note. */
export function citeInBibtex(cited: QuotationCited): string {
  const entry = bibtexEntry(cited.source);
  return cited.address ? entry.replace(/\n\}$/, `,\n  note = {\\url{${cited.address}}}\n}`) : entry;
}

interface CitationWords {
  quotedIn: string;
  title: (title: string) => string;
  date: (date: string, inferred: boolean) => string;
  unnamed: (label: string) => string;
  characters: (start: number, end: number) => string;
  after: string;
  dossier: (title: string) => string;
}

const WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    quotedIn: "quoted in",
    title: (title) => `“${title}”`,
    date: (date, inferred) => (inferred ? `[${date}]` : date),
    unnamed: (label) => `an unnamed source (${label})`,
    characters: (start, end) => `characters ${start}–${end}`,
    after: "; ",
    dossier: (title) => `dossier “${title}”`,
  },
  fr: {
    quotedIn: f`cité dans`,
    title: (title) => f`« ${title} »`,
    date: (date, inferred) => (inferred ? `[${date}]` : date),
    unnamed: (label) => f`une source sans nom (${label})`,
    characters: (start, end) => f`caractères ${start}–${end}`,
    after: f` ; `,
    dossier: (title) => f`dossier « ${title} »`,
  },
};
