import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"2018" → 2018`, `"l'année 2018" → 2018`, `"fin 2018" → 2018`; "2000 soldats" is left to the refiner `dropNumbers` */
export const year: Parser = {
  rule: "year",
  read(groups, lexicon) {
    const year = lexicon.year(groups.year);
    if (year === null) return null;
    return reading({ what: { form: "calendar", known: { year }, relation: null } });
  },
};
