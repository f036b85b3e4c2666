import type { DatePrecision } from "../model.ts";

/** "2021-01-11T08:00Z" → minute; "2021-01-09TEV" → part-of-day; "2018" → year; "2021-01-06/2021-01-10" → interval. */
export function precisionOf(when: string | null): DatePrecision {
  if (when === null) return "unknown";
  if (when.includes("/")) return "interval";
  if (/T\d/.test(when)) return "minute";
  if (/T[A-Z]/.test(when)) return "part-of-day";
  if (/W/.test(when)) return "week";
  return when.length >= 10 ? "day" : when.length >= 7 ? "month" : "year";
}
