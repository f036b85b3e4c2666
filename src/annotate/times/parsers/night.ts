import type { CalendarParts, What } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Parser } from "../parser.ts";

/** `"la nuit de lundi 3 à mardi 4 décembre" → 2018-12-03TNI`, `"la nuit du 8 janvier" → 2021-01-08TNI`: a night belongs to its evening */
export const night: Parser = {
  rule: "night",
  read(groups, lexicon) {
    const first = parts(groups.weekday, groups.day ?? groups.loneDay, groups.month, groups.year, lexicon);
    const second = parts(groups.weekdayTo, groups.dayTo ?? groups.loneDayTo, groups.monthTo, groups.yearTo, lexicon);
    // "la nuit du 13" needs its month, "la nuit du 13 au 14" the month of either.
    if (groups.weekday === undefined && first.month === undefined && second.month === undefined) return null;
    const known =
      groups.joint && first.month === undefined && second.day !== undefined ? borrowed(first, second) : first;
    const what: What = { form: "calendar", known, relation: null };
    return reading({ type: "TIME", what, part: "NI" });
  },
};

function parts(
  weekday: string | undefined,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  lexicon: Lexicon,
): CalendarParts {
  const found = {
    weekday: lexicon.weekday(weekday),
    day: lexicon.number(day),
    month: lexicon.month(month),
    year: lexicon.year(year),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** "du 30 au 1er novembre": the first day takes the month before where it would follow the second. */
function borrowed(first: CalendarParts, second: CalendarParts): CalendarParts {
  const { month, year, day } = second;
  // "du dimanche au lundi 24 décembre": the day before.
  if (first.day === undefined) return day !== undefined && day > 1 ? { ...second, ...first, day: day - 1 } : first;
  const wraps = (first.day ?? 0) > (second.day ?? 0);
  if (month === undefined) return first;
  const own = wraps ? ((month + 10) % 12) + 1 : month;
  const ownYear = year !== undefined && wraps && month === 1 ? year - 1 : year;
  return { ...first, month: own, ...(ownYear === undefined ? {} : { year: ownYear }) };
}
