import { exists } from "../calendar.ts";
import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"08/01/2021" → 2021-01-08`, `"lundi 8/2/2016" → 2016-02-08`, `"2015-03-03" → 2015-03-03`, `"2021-01" → 2021-01`, `"le 19/06" → the nearest` */
export const numericDate: Parser = {
  rule: "numericDate",
  read(groups, lexicon) {
    if (groups.monthYear) {
      const known = { year: Number(groups.monthYear), month: Number(groups.yearMonth) };
      return reading({ what: { form: "calendar", known, relation: null } });
    }
    const short = groups.shortDay ?? groups.lineDay;
    if (short) {
      const known = { month: Number(groups.shortMonth ?? groups.lineMonth), day: Number(short) };
      if (!exists(null, known.month, known.day)) return null;
      return reading({ what: { form: "calendar", known, relation: null } });
    }
    const year = lexicon.year(groups.isoYear ?? groups.year);
    const month = Number(groups.isoMonth ?? groups.month);
    const day = Number(groups.isoDay ?? groups.day);
    if (year === null || !exists(year, month, day)) return null;
    return reading({ what: { form: "calendar", known: { year, month, day }, relation: null } });
  },
};
