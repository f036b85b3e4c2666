import { DAY } from "../../text/days.ts";

/** A date as far as it is told: EDTF level 1, ISO 8601 instants, parts of a day. */
export interface Moment {
  /** "2021", "2021-01" or "2021-01-11"; the ISO week itself ("2021-W02") where only a week is told. */
  date: string;
  /** The Monday of the week, where only a week is told. */
  week: string | null;
  /** "08:00". */
  clock: string | null;
  /** "Z", "+01:00". */
  offset: string | null;
  /** TimeML's MO, MI, AF, EV, NI. */
  part: string | null;
  approximate: boolean;
  uncertain: boolean;
}

const MOMENT =
  /^(?<date>\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2})?))?)(?:T(?:(?<part>MO|MI|AF|EV|NI)|(?<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:\d{2})?))?(?<qualifier>[~?%])?$/;

/** Reads one date (not an interval); null where it is not one. */
export function readMoment(value: string): Moment | null {
  const found = MOMENT.exec(value)?.groups;
  if (!found?.date) return null;
  return {
    date: found.date,
    week: found.date.includes("W") ? monday(found.date) : null,
    clock: found.clock ?? null,
    offset: found.offset ?? null,
    part: found.part ?? null,
    approximate: found.qualifier === "~" || found.qualifier === "%",
    uncertain: found.qualifier === "?" || found.qualifier === "%",
  };
}

/** `2021-W02 → 2021-01-11`: week 1 is the one that holds 4 January (ISO 8601). */
function monday(week: string): string {
  const year = Number(week.slice(0, 4));
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + (7 * (Number(week.slice(6)) - 1) - weekday) * DAY).toISOString().slice(0, 10);
}
