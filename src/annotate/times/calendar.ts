import { DAY } from "../../text/days.ts";

/**
 * The Gregorian calendar as arithmetic on day numbers (days since 1970-01-01): no clock, no zone, no machine locale.
 * Weekdays and weeks follow ISO 8601: Monday is 1, a week belongs to the year of its Thursday.
 */
interface Civil {
  year: number;
  month: number;
  day: number;
}

const LEAP = 2000;

/** 2021-01-11 → 18638. A day past the month's end runs into the next month, as `Date.UTC` does. */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** 18638 → 2021-01-11. */
export function civil(day: number): Civil {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds `day`. */
export function monday(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The Monday of week `week` of `year`. */
export function weekStart(year: number, week: number): number {
  return monday(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** 2021-01-03 → week 53 of 2020. */
export function isoWeek(day: number): { year: number; week: number } {
  const { year } = civil(monday(day) + 3);
  return { year, week: (monday(day) - weekStart(year, 1)) / 7 + 1 };
}

function daysInMonth(year: number, month: number): number {
  return civil(dayNumber(year, month + 1, 0)).day;
}

/** Whether the month has such a day in that year; asked without a year, in a leap year, which has every day that any has. */
export function exists(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? LEAP, month);
}

/** 31 January + 1 month → 28 February: the day is kept as far as the month has it. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = civil(day);
  const first = civil(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date, daysInMonth(first.year, first.month)));
}

/** Western Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991). */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const moon = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * moon + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** 3 → "03" */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

/** "2021-01" */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** "2021-01-11" */
export function formatDay(day: number): string {
  const { year, month, day: date } = civil(day);
  return `${formatMonth(year, month)}-${pad(date)}`;
}

/** The week that holds `day`: "2021-W02". */
export function formatWeek(day: number): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}
