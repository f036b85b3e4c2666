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

/**
 * What stands above an article that was copied out of a press database: the publication, a line with section, day and page, the
 * title, the authors, family names first; below it a document's number. null where the page has no such head.
 *
 * Le Courrier de Vaubrac ⏎ Économie, mercredi 13 mars 2024, p. 12 ⏎ Le pont de Vaubrac ⏎ MARNAY, Odile ⏎ …
 */
export function exportHeader(lines: readonly Line[], { exported }: LayoutLocale): ExportHeader | null {
  const [publication, date] = lines;
  if (!publication || !date || !exported.day.test(date.text) || !exported.name.test(publication.text)) return null;
  const kinds = new Map<number, BlockKind>([
    [0, "metadata"],
    [1, "metadata"],
    [TITLE, "headline"],
  ]);
  const signed = exported.author.exec(lines[AUTHOR]?.text ?? "")?.[0] ?? null;
  if (signed !== null) kinds.set(AUTHOR, "byline");
  lines.forEach(({ text }, at) => {
    if (at > TITLE && exported.number.test(text)) kinds.set(at, "metadata");
  });
  return { kinds, publisher: publication.text.replace(exported.issue, ""), author: signed && inOrder(signed) };
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
