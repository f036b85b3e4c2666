import { shortDate } from "../format/dates.ts";
import { locale } from "../format/numbers.ts";
import { isLanguage } from "../messages/language.ts";
import type { PageContext } from "../page.ts";
import { OFFLINE_MESSAGES } from "./messages.ts";

/** Where the archive stands, relative to the root of the site. */
export const archivePath = "dossier.zip";

/** What a reader is told of dossier.zip before downloading it: its size, filled in once it is made, and its last edition. */
export function ArchiveFacts({ context: { dossier, lang } }: { context: PageContext }) {
  const edition = dossier.editions.at(-1);
  return (
    <span class="download-facts">
      <span data-archive-size={lang} />
      {edition && ` · ${OFFLINE_MESSAGES[lang].edition.replace("{date}", shortDate(edition.date, lang))}`}
    </span>
  );
}

/** Whether a page leaves room for the size of the archive. Asked of every page, few of which name it at all. */
export function tellsArchiveSize(html: string): boolean {
  return html.includes("data-archive-size") && /<span data-archive-size="\w+"><\/span>/.test(html);
}

/** A page with the size of the archive where `ArchiveFacts` left room for it: `1134367 → "1.1 MB"`, `"1,1 Mo"`. */
export function withArchiveSize(html: string, bytes: number): string {
  return html.replace(/(<span data-archive-size="(\w+)">)[^<]*(?=<\/span>)/g, (_, tag: string, lang: string) => {
    if (!isLanguage(lang)) return tag;
    // Two digits: few enough that the size does not change when it is written into a page of the archive itself.
    const format = { style: "unit", unit: "megabyte", maximumSignificantDigits: 2 } as const;
    return tag + new Intl.NumberFormat(locale(lang), format).format(bytes / 1e6);
  });
}
