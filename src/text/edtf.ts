/**
 * The part of EDTF (ISO 8601-2, level 0 and 1) that a dossier uses: years, months, weeks, days, minutes with or without a
 * zone, parts of day as in TimeML, intervals, and ~ ? % after a date. No sets, seasons or years beyond four digits.
 */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2}))?$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?|MO|AF|EV|NI)$/;

/**
 * True for "2021", "2021-01~", "2021-01-11T08:00Z", "2018/2020", "2021-01-09TEV"; false for days and weeks that do not exist, and for
 * intervals that end before they begin or have neither a beginning nor an end.
 */
export function isEdtf(value: string): boolean {
  const sides = value.split("/").map((side) => side.replace(/[~?%]$/, ""));
  const dates = sides.filter((side) => sides.length === 1 || (side !== ".." && side !== ""));
  const [from = "", to = ""] = dates;
  return sides.length <= 2 && dates.length > 0 && dates.every(isMoment) && (dates.length === 1 || follows(from, to));
}

/** Where somebody can have published: a date of four digits that nobody took for "never" (0000, 9999), or an interval that begins with one. */
export function isPublished(value: string): boolean {
  return isEdtf(value) && /^[1-8]/.test(value);
}

/** Compared as far as both are told: "2018/2020-05", "2021-W03/2021-05". */
function follows(from: string, to: string): boolean {
  const told = /W/.test(from + to) ? 4 : Math.min(from.length, to.length);
  return from.slice(0, told) <= to.slice(0, told);
}

function isMoment(value: string): boolean {
  const moment = MOMENT.exec(value);
  if (moment) return isDate(moment[1] ?? "");
  return isDate(value);
}

function isDate(value: string): boolean {
  const match = DATE.exec(value);
  if (!match) return false;
  const [, year, month, day, week] = match;
  if (year === "0000") return false;
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= weeksIn(Number(year));
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The week of a year's last Thursday is its last (ISO 8601). */
function weeksIn(year: number): number {
  const ends = [year - 1, year].map((one) => new Date(Date.UTC(one, 11, 31)).getUTCDay());
  return ends[0] === 3 || ends[1] === 4 ? 53 : 52;
}

/** A day, a part of it, or a moment. */
const DAY_OR_FINER = /^(\d{4}-\d{2}-\d{2})(?:TDT|(T(?:MO|AF|EV|NI|\d[^/]*)))?$/;

/**
 * The day, part of day or moment that a time value names: "2021-01-10TEV" → itself, "2021-01-10TDT" (the whole day) →
 * "2021-01-10"; null for anything coarser and for intervals, which date nothing by themselves.
 */
export function dayOrFiner(value: string | null): string | null {
  const match = DAY_OR_FINER.exec(value ?? "");
  return match ? `${match[1]}${match[2] ?? ""}` : null;
}
