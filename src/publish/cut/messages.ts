import { f } from "../messages/french.ts";
import type { Language } from "../messages/language.ts";

/** What a page that was cut into parts says of them. */
export interface CutMessages {
  /** The heading of a part: the page's, and "December 2018" or "A". */
  title: (page: string, part: string) => string;
  /** The second of several pages of one letter or month. */
  piece: (part: string, number: number) => string;
  /** Names that begin with no letter, or with nobody's. */
  others: string;
  contents: Readonly<Record<"letter" | "month", string>>;
  /** Above the table: why there is one. */
  lead: Readonly<Record<"letter" | "month", string>>;
}

export const CUT_MESSAGES: Readonly<Record<Language, CutMessages>> = {
  en: {
    title: (page, part) => `${page}: ${part}`,
    piece: (part, number) => `${part}, page ${number}`,
    others: "Others",
    contents: { letter: "By letter", month: "By month" },
    lead: {
      letter: "There are too many for one page: here they are by letter.",
      month: "There are too many for one page: here they are by month.",
    },
  },
  fr: {
    title: (page, part) => f`${page} : ${part}`,
    piece: (part, number) => f`${part}, page ${String(number)}`,
    others: f`Autres`,
    contents: { letter: f`Par lettre`, month: f`Par mois` },
    lead: {
      letter: f`Il y en a trop pour une seule page : les voici par lettre.`,
      month: f`Il y en a trop pour une seule page : les voici par mois.`,
    },
  },
};
