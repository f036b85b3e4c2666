import {
  addMonths,
  civil,
  dayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  monday,
  pad,
  weekStart,
} from "../calendar.ts";
import type { Season } from "../draft.ts";

/** A stretch of whole days, as day numbers, `to` excluded, with the value that writes it. */
export interface Period {
  from: number;
  to: number;
  value: string;
  /** Nothing in it is a guess. */
  certain: boolean;
}

/** It is a single day. */
export const isDay = ({ from, to }: Period): boolean => to - from === 1;

/** "2021-01-11" */
export function dayPeriod(day: number, certain: boolean): Period {
  return { from: day, to: day + 1, value: formatDay(day), certain };
}

/** The week that holds `day`: "2021-W02". */
export function weekPeriod(day: number, certain: boolean): Period {
  const from = monday(day);
  return { from, to: from + 7, value: formatWeek(from), certain };
}

/** The weekend of the week that holds `day`; TimeML writes it with WE. */
export function weekendPeriod(day: number, certain: boolean): Period {
  const from = monday(day) + 5;
  return { from, to: from + 2, value: `${formatWeek(from)}-WE`, certain };
}

/** "2021-01"; a month past December is of the next year. */
export function monthPeriod(year: number, month: number, certain: boolean): Period {
  const from = dayNumber(year, month, 1);
  const { year: realYear, month: realMonth } = civil(from);
  return { from, to: addMonths(from, 1), value: formatMonth(realYear, realMonth), certain };
}

/** "2021" */
export function yearPeriod(year: number, certain: boolean): Period {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1), value: pad(year, 4), certain };
}

/** Whole years, the second excluded: a decade, a century. */
export function yearsPeriod(from: number, to: number, certain: boolean): Period {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 1, 1), value: `${pad(from, 4)}/${pad(to, 4)}`, certain };
}

/** Whole months from `month` on. */
export function monthsPeriod(year: number, month: number, count: number, certain: boolean): Period {
  const from = dayNumber(year, month, 1);
  const to = addMonths(from, count);
  const write = (day: number) => formatMonth(civil(day).year, civil(day).month);
  return { from, to, value: `${write(from)}/${write(to)}`, certain };
}

/** Days from `from` to `to`, that one excluded: "2021-01-06/2021-01-12". */
export function daysPeriod(from: number, to: number, certain: boolean): Period {
  return { from, to, value: `${formatDay(from)}/${formatDay(to)}`, certain };
}

/** Month and day on which each season begins (astronomical, to a day). */
const SEASON_START: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [3, 20],
  SU: [6, 21],
  FA: [9, 22],
  WI: [12, 21],
};

/** "2021-SU"; a winter is of the year in which it begins. */
export function seasonPeriod(year: number, season: Season, certain: boolean): Period {
  const from = dayNumber(year, ...SEASON_START[season]);
  return { from, to: from + 91, value: `${pad(year, 4)}-${season}`, certain };
}

/** "2021-W02", by its number. */
export function isoWeekPeriod(year: number, week: number, certain: boolean): Period {
  return weekPeriod(weekStart(year, week), certain);
}

/** The day of a clock time or part of day, and whether the text itself ties them. */
export interface Day {
  day: number;
  certain: boolean;
}
