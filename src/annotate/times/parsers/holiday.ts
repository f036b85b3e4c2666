import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"cette fête de Pentecôte" → 1999-05-23`, `"Noël" → 2020-12-25` */
export const holiday: Parser = {
  rule: "holiday",
  read(groups, lexicon) {
    const holiday = groups.holiday && lexicon.key(groups.holiday);
    if (!holiday || !lexicon.locale.holidays[holiday]) return null;
    // "l'ascension du mont Blanc" is a climb: a feast of one word has its capital.
    if (/^\p{Ll}+$/u.test(groups.holiday ?? "")) return null;
    const relation = groups.this ? 0 : lexicon.relation(groups.relation);
    return reading({ what: { form: "holiday", holiday, year: lexicon.year(groups.year), relation } });
  },
};
