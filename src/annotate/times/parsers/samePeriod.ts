import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"l'année dernière à la même époque" → 2001-09`, `"même mois en 2017" → 2017-11` */
export const samePeriod: Parser = {
  rule: "samePeriod",
  read: (groups, lexicon) => reading({ what: { form: "same", year: lexicon.year(groups.year) } }),
};
