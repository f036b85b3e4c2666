import type { Quotation, Source } from "../../model.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { shortDate } from "../format/dates.ts";
import { list } from "../format/numbers.ts";
import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";
import { authorsOf, fullName } from "./authors.ts";
import { titleInWords } from "./title.ts";

/** What a citation of a quotation says, beside what the article's own citation does. */
export interface QuotationCited {
  quotation: Quotation;
  source: Source;
  /** What a bibliography calls the source. */
  key: string;
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
 * A citation in a sentence, ready to paste. What nobody knows is left out, but for the publisher: a source that names none
 * is said to name none.
 *
 * “plus longtemps que prévu” (Anne Martin), quoted in Jean Petit, “Titre”, Le Journal, 11 January 2021, characters 309–333;
 * dossier “…”, https://…
 */
export function citeInWords(cited: QuotationCited, lang: Language): string {
  const { source, label } = cited;
  const words = WORDS[lang];
  const authors = authorsOf(source).map(fullName);
  const by = authors.length > 0 ? list(authors, lang) : null;
  const named = [by, titleInWords(source, lang), source.publisher].filter(Boolean);
  const article = [
    ...(named.length > 0 ? named : [words.unnamed(label)]),
    named.length > 0 && source.publisher === null && words.noPublisher(label),
    source.published && words.date(shortDate(source.published, lang), source.publishedBasis === "inferred"),
  ].filter(Boolean);
  const [exact, place] = wordsAndPlace(cited, lang);
  return `${exact}, ${words.quotedIn} ${article.join(", ")}, ${place}`;
}

/** What a citation of the article cannot say, for the note of a format that has one: the words, the speaker, the place. */
export function noteInWords(cited: QuotationCited, lang: Language): string {
  return wordsAndPlace(cited, lang).join(", ");
}

function wordsAndPlace({ quotation, speakers, dossier, address }: QuotationCited, lang: Language): [string, string] {
  const words = WORDS[lang];
  const speaker = speakers.length > 0 ? ` (${list(speakers, lang)})` : "";
  const where = [words.dossier(dossier), address].filter(Boolean).join(", ");
  const place = words.characters(quotation.start, quotation.end);
  return [`${words.quote(withoutMarks(quotation.exact))}${speaker}`, `${place}${words.after}${where}`];
}

interface CitationWords {
  quotedIn: string;
  quote: (exact: string) => string;
  date: (date: string, inferred: boolean) => string;
  unnamed: (label: string) => string;
  noPublisher: (label: string) => string;
  characters: (start: number, end: number) => string;
  after: string;
  dossier: (title: string) => string;
}

const WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    quotedIn: "quoted in",
    quote: (exact) => `“${exact}”`,
    date: (date, inferred) => (inferred ? `[${date}, inferred]` : date),
    unnamed: (label) => `an unnamed source (${label} of the dossier)`,
    noPublisher: (label) => `publisher not named (${label} of the dossier)`,
    characters: (start, end) => `characters ${start}–${end}`,
    after: "; ",
    dossier: (title) => `dossier “${title}”`,
  },
  fr: {
    quotedIn: f`cité dans`,
    quote: (exact) => f`« ${exact} »`,
    date: (date, inferred) => (inferred ? f`[${date}, date déduite]` : date),
    unnamed: (label) => f`une source sans nom (${label} du dossier)`,
    noPublisher: (label) => f`média non identifié (${label} du dossier)`,
    characters: (start, end) => f`caractères ${start}–${end}`,
    after: f` ; `,
    dossier: (title) => f`dossier « ${title} »`,
  },
};
