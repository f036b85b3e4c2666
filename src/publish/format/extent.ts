import { readMoment } from "./moment.ts";

/** From when to when something may have happened, in milliseconds UTC; an instant starts and ends at once. */
export interface Extent {
  start: number;
  end: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Hours of TimeML's parts of a day, from and to: `2021-01-09TEV` lies between 18 h and midnight. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
};

/** How far a date leaves the hour open: `2021-01-09` a day, `2021-01-11T08:00Z` nothing. null where it leaves more than a week open. */
export function extent(value: string): Extent | null {
  const [first = "", last = first] = value.split("/");
  const from = one(first);
  const to = one(last);
  return from === null || to === null ? null : { start: from.start, end: to.end };
}

function one(value: string): Extent | null {
  const moment = readMoment(value);
  if (moment === null) return null;
  if (moment.week !== null) return spread(Date.parse(`${moment.week}T00:00Z`), 0, 7 * 24);
  if (moment.date.length < 10) return null;
  if (moment.clock !== null) return spread(Date.parse(`${moment.date}T${moment.clock}${moment.offset ?? "Z"}`), 0, 0);
  const [from, to] = PARTS[moment.part ?? ""] ?? [0, 24];
  return spread(Date.parse(`${moment.date}T00:00Z`), from, to);
}

function spread(base: number, from: number, to: number): Extent {
  return { start: base + from * HOUR, end: base + to * HOUR };
}
