/** What score_time_cases.py counts as right, in TypeScript: values are compared as stretches of time. Minutes since 1970. */
export interface TimeCase {
  id: string;
  source: string;
  text: string;
  expression: string;
  start: number;
  end: number;
  reference: string;
  expected: TimeValue;
  accept?: TimeValue[];
  grain: string;
  part?: string;
  match?: "overlap";
}

export type TimeValue = string | { start: string | null; end: string | null } | null;

type Stretch = readonly [number | null, number | null];

const DAY = 1440;
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [4, 12],
  AF: [12, 19],
  EV: [17, 24],
  NI: [18, 32],
  DT: [0, 24],
};
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 20],
  SU: [6, 21],
  FA: [9, 22],
  WI: [12, 21],
};

/** Whether `value` (as `annotate` writes it, "start/end" for an interval) is what the case expects. */
export function isRight(one: TimeCase, value: string | null): boolean {
  const found = stretch(asPair(value), one.reference);
  if (!found) return false;
  if (one.grain === "partofday") return isPartOfDay(one, value, found);
  return [one.expected, ...(one.accept ?? [])].some((expected) => {
    const wanted = stretch(expected, one.reference);
    return (
      wanted !== null &&
      (one.match === "overlap" ? overlaps(wanted, found) : wanted[0] === found[0] && wanted[1] === found[1])
    );
  });
}

/** "2021-01-06/2021-01-12" → its two ends; ".." is open. */
function asPair(value: string | null): TimeValue {
  const [start = "", end] = value?.split("/") ?? [];
  if (end === undefined) return value;
  const known = (side: string) => (side === ".." ? null : side);
  return { start: known(start), end: known(end) };
}

function isPartOfDay(one: TimeCase, value: string | null, [from, to]: Stretch): boolean {
  // The day alone is not enough.
  if (value && /^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const part = one.part ?? "DT";
  const [start, end] = stretch(`${String(one.expected)}T${part}`, one.reference) ?? [0, 0];
  if (start === null || end === null) return false;
  const day = (minute: number) => Math.floor(minute / DAY);
  const a = from ?? start;
  const b = to ?? end;
  return (
    [day(start), day(end)].includes(day(a)) &&
    Math.max(a, start) < Math.min(b, end) &&
    b - a <= 60 * (part === "DT" ? 24 : 14)
  );
}

function overlaps([a0, a1]: Stretch, [b0, b1]: Stretch): boolean {
  const [start, end, from, to] = [a0 ?? -1e9, a1 ?? 4e9, b0 ?? -1e9, b1 ?? 4e9];
  if (Math.max(start, from) >= Math.min(end, to)) return false;
  const ratio = (to - from) / (end - start);
  return ratio >= 1 / 8 && ratio <= 8;
}

/** A value → its minutes on the clock of the reference; null where it cannot be read. */
function stretch(value: TimeValue, reference: string): Stretch | null {
  if (value === null) return null;
  if (typeof value !== "string") {
    return [stretch(value.start, reference)?.[0] ?? null, stretch(value.end, reference)?.[0] ?? null];
  }
  const minutes = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 60_000;
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
    const end = match[3]
      ? minutes(year, month, day + 1)
      : match[2]
        ? minutes(year, month + 1, 1)
        : minutes(year + 1, 1, 1);
    return [minutes(year, month, day), end];
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const fourth = minutes(Number(week[1]), 1, 4);
    const monday = fourth - ((fourth / DAY + 3) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY;
    return week[3] ? [monday + 5 * DAY, monday + 7 * DAY] : [monday, monday + 7 * DAY];
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) {
    const [month = 1, day = 1] = SEASONS[season[2] ?? ""] ?? [];
    const start = minutes(Number(season[1]), month, day);
    return [start, start + 91 * DAY];
  }
  const part = /^(\d{4}-\d\d-\d\d)T(MO|AF|EV|NI|DT)$/.exec(value);
  if (part) {
    const start = stretch(part[1] ?? null, reference)?.[0] ?? 0;
    const [from = 0, to = 24] = PARTS[part[2] ?? ""] ?? [];
    return [start + from * 60, start + to * 60];
  }
  return clock(value, reference);
}

function clock(value: string, reference: string): Stretch | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  const start = match[6]
    ? local - offset(match[6]) + offset(/(?:Z|[+-]\d\d:?\d\d)$/.exec(reference.slice(10))?.[0] ?? "Z")
    : local;
  return [start, start + 1];
}

function offset(zone: string): number {
  const match = /([+-])(\d\d):?(\d\d)/.exec(zone);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}
