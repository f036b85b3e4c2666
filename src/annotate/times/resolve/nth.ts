import { civil, dayNumber, isoWeek, weekdayOf } from "../calendar.ts";
import type { What } from "../draft.ts";
import {
  dayPeriod,
  daysPeriod,
  isoWeekPeriod,
  monthsPeriod,
  type Period,
  weekendPeriod,
  weekPeriod,
} from "./period.ts";

/** The n-th (or last, -1) day, weekday, week, half-month, quarter of a month, season or year. null where it has none. */
export function resolveNth(what: Extract<What, { form: "nth" }>, within: Period): Period | null {
  const { nth, unit, weekday } = what;
  const { from, to, certain } = within;
  const { year, month } = civil(from);
  switch (unit) {
    case "weekday":
      return weekday === undefined ? null : inside(nthWeekday(within, nth, weekday), within);
    case "day":
      return inside(nth < 0 ? to - 1 : from + nth - 1, within);
    case "week":
      // ISO: a week belongs to the year, and here to the month, of its Thursday.
      if (to - from > 300) return isoWeekPeriod(year, nth < 0 ? isoWeek(dayNumber(year, 12, 28)).week : nth, certain);
      return weekPeriod(nthWeekday(within, nth, 4), certain);
    case "weekend":
      return weekendPeriod(nthWeekday(within, nth, 6), certain);
    case "half-month": {
      if (to - from > 31) return null;
      const middle = dayNumber(year, month, 16);
      return nth === 1 ? daysPeriod(from, middle, certain) : daysPeriod(middle, to, certain);
    }
    case "quarter":
      return to - from > 300 ? monthsPeriod(year, (nth < 0 ? 3 : nth - 1) * 3 + 1, 3, certain) : null;
    case "half-year":
      return to - from > 300 ? monthsPeriod(year, nth === 1 ? 1 : 7, 6, certain) : null;
    default:
      return null;
  }
}

function nthWeekday({ from, to }: Period, nth: number, weekday: number): number {
  if (nth < 0) return to - 1 - ((weekdayOf(to - 1) - weekday + 7) % 7);
  return from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
}

function inside(day: number, { from, to, certain }: Period): Period | null {
  return day >= from && day < to ? dayPeriod(day, certain) : null;
}
