import type { BlockKind } from "../model.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";

/** The lines in which a press database tells of an article: their kinds, by the line's number. */
export interface ExportHeader {
  kinds: ReadonlyMap<number, BlockKind>;
  publisher: string;
  author: string | null;
}

/** A title, and a name in capitals, stand so few lines below the date. */
const TITLE = 2;
const AUTHOR = 3;

/** Section, title and author stand above the line that tells the length; day, publication, page, language and rights below. */
const ABOVE = 4;
const BELOW = 9;

/** What stands above an article that was copied out of a press database, and its number below. null where the page has no such head. */
export function exportHeader(lines: readonly Line[], { exported }: LayoutLocale): ExportHeader | null {
  return byDay(lines, exported) ?? byLength(lines, exported);
}

type Patterns = LayoutLocale["exported"];

/**
 * The publication, a line with section, day and page, the title, the authors, family names first.
 *
 * Le Courrier de Vaubrac ⏎ Économie, mercredi 13 mars 2024, p. 12 ⏎ Le pont de Vaubrac ⏎ MARNAY, Odile ⏎ …
 */
function byDay(lines: readonly Line[], exported: Patterns): ExportHeader | null {
  const [publication, date] = lines;
  const day = exported.day.exec(date?.text ?? "")?.groups;
  if (!publication || !day || !exported.name.test(publication.text)) return null;
  // "Le pont ferme" ⏎ "La Rochelle, mardi 20 mai 2025" is a headline, a place and a day.
  if (day.page === undefined && !lines.some(({ text }) => exported.number.test(text))) return null;
  const kinds = new Map<number, BlockKind>([
    [0, "metadata"],
    [1, "metadata"],
    [TITLE, "headline"],
  ]);
  const signed = exported.author.exec(lines[AUTHOR]?.text ?? "")?.[0] ?? null;
  if (signed !== null) kinds.set(AUTHOR, "byline");
  markNumbers(lines, TITLE, kinds, exported);
  return { kinds, publisher: publication.text.replace(exported.issue, ""), author: signed && inOrder(signed) };
}

/**
 * The section, the title, the author, how long it is, the day, the publication and more of it, whose it is.
 *
 * Économie ⏎ Le pont de Vaubrac ⏎ Odile Marnay ⏎ 512 mots ⏎ 13 mars 2024 ⏎ Le Courrier ⏎ COUR ⏎ 12 ⏎ Français ⏎ Copyright 2024 Le Courrier ⏎ …
 */
function byLength(lines: readonly Line[], exported: Patterns): ExportHeader | null {
  const length = lines.slice(0, ABOVE).findIndex(({ text }) => exported.length.test(text));
  const rights = lines.findIndex(({ text }, at) => at > length && exported.rights.test(text));
  if (length < 1 || rights < 0 || rights > length + BELOW || !exported.date.test(lines[length + 1]?.text ?? ""))
    return null;
  const above = lines.slice(0, length).map(({ text }) => text);
  // A section and a name are shorter than a title.
  const title = above.indexOf(above.toSorted((a, b) => b.length - a.length)[0] ?? "");
  const kinds = new Map<number, BlockKind>(lines.slice(0, rights + 1).map((_, at) => [at, "metadata"]));
  kinds.set(title, "headline");
  if (title + 1 < length) kinds.set(title + 1, "byline");
  markNumbers(lines, rights, kinds, exported);
  // The clock of a dispatch has a line of its own.
  const publisher = lines.slice(length + 2, rights).find(({ text }) => exported.name.test(text));
  if (!publisher) return null;
  return { kinds, publisher: publisher.text, author: above[title + 1]?.replace(exported.by, "") ?? null };
}

function markNumbers(lines: readonly Line[], from: number, kinds: Map<number, BlockKind>, { number }: Patterns): void {
  lines.forEach(({ text }, at) => {
    if (at > from && number.test(text)) kinds.set(at, "metadata");
  });
}

/** "MARNAY, Odile; LE GOFF, Anne" → "Odile Marnay, Anne Le Goff" */
function inOrder(authors: string): string {
  const quiet = (name: string) => name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return authors
    .split(/\s*;\s*/)
    .map((author) => {
      const [family = "", given = ""] = author.split(/,\s*/);
      return `${given} ${quiet(family)}`;
    })
    .join(", ");
}
