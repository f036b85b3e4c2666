import type { Language } from "../messages/language.ts";
import { dateInWords, shortDate } from "./dates.ts";
import { DAY } from "./extent.ts";
import { readMoment } from "./moment.ts";

/** A day, a month or a year, in words, and how many dates fall in it. */
export interface Period {
  name: string;
  count: number;
}

export interface Periods {
  unit: "day" | "month" | "year";
  /** Every period from the first to the last, the empty ones too. */
  periods: Period[];
  /** How many dates are missing, or tell less than the period asks. */
  undated: number;
}

/** Days up to two months, months up to six years, then years: so many bars can be told apart on a phone. */
const UNITS = [
  { unit: "day", length: 10, most: 62 },
  { unit: "month", length: 7, most: 72 },
  { unit: "year", length: 4, most: Number.POSITIVE_INFINITY },
] as const;

/** Counts dates (EDTF) by the finest unit that leaves few enough periods: `2021-01-09`, `2021-01-11` → three days. */
export function periodsOf(dates: readonly (string | null)[], lang: Language): Periods {
  const told = dates.flatMap((date) => (date === null ? [] : (readMoment(date.split("/")[0] ?? "")?.date ?? [])));
  for (const { unit, length, most } of UNITS) {
    const keys = told
      .filter((date) => date.length >= length && !date.includes("W"))
      .map((date) => date.slice(0, length));
    if (keys.length * 2 < told.length) continue;
    const all = every(keys, length);
    if (all.length > most) continue;
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const name = (key: string) => (length === 10 ? shortDate(key, lang) : dateInWords(key, lang));
    return {
      unit,
      periods: all.map((key) => ({ name: name(key), count: counts.get(key) ?? 0 })),
      undated: dates.length - keys.length,
    };
  }
  return { unit: "year", periods: [], undated: dates.length };
}

/** Every period from the earliest key to the latest: `2020-12`, `2021-02` → `2020-12`, `2021-01`, `2021-02`. */
function every(keys: readonly string[], length: number): string[] {
  const [first, ...others] = [...keys].sort();
  if (first === undefined) return [];
  const end = Date.parse(others.at(-1) ?? first);
  const found = new Set<string>();
  for (let day = Date.parse(first); day <= end; day += DAY) found.add(new Date(day).toISOString().slice(0, length));
  return [...found];
}
