import type { CalendarParts } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"6 au 11 janvier" → 2021-01-06/2021-01-12`, `"18 et 19 décembre" → 2018-12-18/2018-12-20` */
export const dayRange: Parser = {
  rule: "dayRange",
  read(groups, lexicon) {
    const from = lexicon.number(groups.day);
    const to = lexicon.number(groups.dayTo);
    const month = lexicon.month(groups.month);
    const year = lexicon.year(groups.year);
    if (from === null || to === null || from >= to || to > 31) return null;
    // "les 3 et 17 mars" are two days; "entre le 1er et le 30" a range.
    if (groups.and && !groups.between && to !== from + 1) return null;
    const shared: CalendarParts = { ...(month === null ? {} : { month }), ...(year === null ? {} : { year }) };
    const end = (day: number): CalendarParts => ({ ...shared, day });
    return reading({
      what: {
        form: "range",
        from: { form: "calendar", known: end(from), relation: null },
        to: { form: "calendar", known: end(to), relation: null },
      },
    });
  },
};
