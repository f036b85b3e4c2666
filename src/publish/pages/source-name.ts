import { dayAndMonth, shortDate } from "../format/dates.ts";
import { opening } from "../format/opening.ts";
import type { PageContext } from "../page.ts";

/** What a reader calls a source. */
export interface SourceName {
  words: string;
  /** The language of the article, where the words are its own: its title, or how it begins. */
  lang: string | null;
}

/** The short constant label of a source: its place in the dossier, "S1". */
export function sourceLabel(id: string, { records }: PageContext): string {
  return `S${(records.sourceOrder.get(id) ?? 0) + 1}`;
}

/** Who published it, else the agency that signs it, else its title, else how it begins; that nobody is named, where nothing is known. */
export function sourceName(id: string, { records, t }: PageContext): SourceName {
  const source = records.marked.get(id);
  const house = source?.publisher ?? source?.credit;
  const own = house ? null : (source?.incipit ?? (source?.title ? opening(source.title, WORDS) : null));
  return own ? { words: own, lang: source?.lang ?? "fr" } : { words: house ?? t.source.unnamed, lang: null };
}

/** Words of a title that are enough to know it by. */
const WORDS = 6;

/** The name in a line of plain text, words of the article in quotation marks: "AFP", "“Le pont rouvre”". */
export function plainSourceName(id: string, context: PageContext): string {
  const { lang, words } = sourceName(id, context);
  return lang === null ? words : context.t.source.called(words);
}

/** When it was published, as short as the dossier allows: "11 January" where all its articles are of one year; null where nobody knows. */
export function sourceDate(id: string, { lang, records }: PageContext): string | null {
  const published = records.marked.get(id)?.published?.slice(0, DAY) ?? null;
  if (published === null) return null;
  return records.oneYear ? dayAndMonth(published, lang) : shortDate(published, lang);
}

/** Letters of a whole day, "2021-01-11". */
const DAY = 10;

/** "S2 · AFP, 11 January" */
export function fullSourceName(id: string, context: PageContext): string {
  const date = sourceDate(id, context);
  return `${sourceLabel(id, context)} · ${plainSourceName(id, context)}${date === null ? "" : `, ${date}`}`;
}
