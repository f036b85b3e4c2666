import { civil, dayNumber } from "../calendar.ts";
import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { roman } from "./century.ts";

const FIRST_DAY = dayNumber(1792, 9, 22);
/** The republican years that had a day more, while the calendar was in use. */
const LONG_YEARS = [3, 7, 11];

/** `"9 thermidor an II" → 1794-07-27` */
export const republicanDate: Parser = {
  rule: "republicanDate",
  read(groups, lexicon) {
    const day = lexicon.number(groups.day);
    const month = lexicon.locale.republicanMonths[lexicon.key(groups.republican ?? "")];
    const year = Number(groups.roman) || roman(groups.roman?.toLowerCase() ?? "");
    if (day === null || day > 30 || month === undefined || year < 1 || year > 14) return null;
    const longer = LONG_YEARS.filter((long) => long < year).length;
    const known = civil(FIRST_DAY + (year - 1) * 365 + longer + (month - 1) * 30 + day - 1);
    return reading({ what: { form: "calendar", known, relation: null } });
  },
};
