import { addMonths, civil, dayNumber, exists, monday, weekdayOf } from "../calendar.ts";
import type { CalendarParts, Relation, What } from "../draft.ts";
import type { Anchors } from "./anchors.ts";
import { dayPeriod, monthPeriod, type Period, yearPeriod } from "./period.ts";

/** A date this near is taken as it stands; further off, a tense that contradicts it moves it by a year. */
const NEAR = 45;
/** Beyond this many days the nearest year is a guess. */
const SURE = 120;
/** A year of two figures lies no further ahead. */
const AHEAD = 3;

/** Completes a date from what its words state: the year, month or week that they leave out is implied. */
export function resolveCalendar(what: Extract<What, { form: "calendar" }>, anchors: Anchors): Period | null {
  const { known, relation } = what;
  if (known.day !== undefined && known.month !== undefined) return dayOfYear(known, relation, anchors);
  if (known.day !== undefined)
    return what.moved ? movedDay(known.day, what.moved, anchors) : dayOfSomeMonth(known.day, known.weekday, anchors);
  if (known.month !== undefined) return monthOfYear(known.month, known.year, relation, anchors);
  if (known.year !== undefined) return yearPeriod(known.year, true);
  if (known.weekday === undefined) return null;
  if (what.from === "mention") {
    if (anchors.mention === null) return null;
    const day = stepTo(anchors.mention, known.weekday, relation === -1 ? -1 : 1);
    const untold = anchors.now !== null && day > anchors.now.day && anchors.lean().side < 0;
    return untold ? weekday(known.weekday, null, undefined, anchors) : dayPeriod(day, true);
  }
  const period = weekday(known.weekday, relation, what.week, anchors);
  return period && what.ofStory ? { ...period, certain: false } : period;
}

/** "le 30 juin": in the year nearest to the publication, unless the weekday or the tense tells another. */
function dayOfYear(known: CalendarParts, relation: Relation, anchors: Anchors): Period | null {
  const { day = 1, month = 1 } = known;
  const year = known.year ?? fullYear(known.shortYear, anchors);
  if (year !== undefined) return dayPeriod(dayNumber(year, month, day), true);
  if (anchors.year !== null && relation === null) {
    return exists(anchors.year, month, day) ? dayPeriod(dayNumber(anchors.year, month, day), false) : null;
  }
  const now = anchors.now;
  if (!now) return null;
  const base = civil(now.day).year;
  const days = [
    base - 1,
    base,
    base + 1,
    ...(month === 2 && day === 29 ? [base - 3, base - 2, base + 2, base + 3] : []),
  ]
    .filter((candidate) => exists(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  const named = days.filter((candidate) => weekdayOf(candidate) === known.weekday);
  const candidates = named.length > 0 ? named : days;
  const chosen = relation ? beyond(candidates, now.day, relation) : nearest(candidates, now.day);
  if (chosen === null) return null;
  const sure = now.precision === "day" && (named.length > 0 || relation !== null || Math.abs(chosen - now.day) < SURE);
  if (relation !== null || named.length > 0) return dayPeriod(chosen, sure);
  const { side, sure: told } = anchors.lean();
  const contradicted = told && !anchors.isSet && side !== 0 && Math.sign(chosen - now.day) === -side;
  if (!contradicted) return dayPeriod(chosen, sure);
  const near = Math.abs(chosen - now.day) <= NEAR;
  return dayPeriod((near ? null : beyond(candidates, now.day, side)) ?? chosen, false);
}

/** "vendredi 15", "le 8": of the date before, where it comes soon after it: "Le 5 octobre, … Le 8, …"; else in this month or one beside it. */
function dayOfSomeMonth(day: number, weekday: number | undefined, anchors: Anchors): Period | null {
  const next = anchors.mention === null ? null : dayAfter(anchors.mention, day);
  if (next !== null && (weekday === undefined || weekdayOf(next) === weekday)) return dayPeriod(next, true);
  const now = anchors.now;
  if (!now || now.precision === "year") return null;
  const { year, month } = civil(now.day);
  if (now.precision === "month") return exists(year, month, day) ? dayPeriod(dayNumber(year, month, day), false) : null;
  const days = daysAround(now.day, day);
  const named = days.filter((candidate) => weekdayOf(candidate) === weekday);
  const candidates = named.length > 0 ? named : days;
  const { side, sure } = anchors.lean();
  const chosen = (sure && side !== 0 ? onOrBeyond(candidates, now.day, side) : null) ?? nearest(candidates, now.day);
  return chosen === null ? null : dayPeriod(chosen, named.length > 0);
}

/** "prévu le 31 mars, est avancé au 10": the nearest of that number before the day it was set for, or after it; else the next one. */
function movedDay(day: number, way: -1 | 1, { mention, now }: Anchors): Period | null {
  const ahead = now?.precision === "day" ? beyond(daysAround(now.day, day), now.day, 1) : null;
  const moved = mention === null ? null : beyond(daysAround(mention, day), mention, way);
  // "Reporté mardi au 24": the day it was moved on is not the one it was set for.
  const isSet = mention !== null && (now === null || mention > now.day);
  const chosen = (isSet ? moved : null) ?? ahead;
  return chosen === null ? null : dayPeriod(chosen, true);
}

/** The days of that number in the month of a day and the months beside it. */
const daysAround = (target: number, day: number): number[] =>
  [-1, 0, 1]
    .map((shift) => civil(addMonths(dayNumber(civil(target).year, civil(target).month, 1), shift)))
    .filter(({ year, month }) => exists(year, month, day))
    .map(({ year, month }) => dayNumber(year, month, day));

/** Days within which a story goes on. */
const STORY = 14;

/** The day of the month of that number soon after a day, in the same month; null where there is none. */
function dayAfter(mention: number, day: number): number | null {
  const { year, month } = civil(mention);
  if (!exists(year, month, day)) return null;
  const next = dayNumber(year, month, day);
  return next > mention && next - mention <= STORY ? next : null;
}

/** "34" → 1934 in a paper of 2024, "25" → 2025: so little ahead is still an appointment. */
function fullYear(short: number | undefined, { now }: Anchors): number | undefined {
  if (short === undefined || !now) return undefined;
  const { year } = civil(now.day);
  const near = year - (year % 100) + short;
  return near > year + AHEAD ? near - 100 : near;
}

function monthOfYear(month: number, year: number | undefined, relation: Relation, anchors: Anchors): Period | null {
  if (year !== undefined) return monthPeriod(year, month, true);
  if (anchors.year !== null && relation === null) return monthPeriod(anchors.year, month, false);
  const now = anchors.now;
  if (!now) return null;
  const base = civil(now.day);
  if (now.precision === "year") return relation ? null : monthPeriod(base.year, month, false);
  if (relation === 0) return monthPeriod(base.year, month, true);
  // Months counted from year 0, so that "on or before this month" is a comparison.
  const here = base.year * 12 + base.month - 1;
  const candidates = [-1, 0, 1].map((shift) => (base.year + shift) * 12 + month - 1);
  const { side, sure } = anchors.lean();
  const way = anchors.isSet ? 1 : side;
  const chosen = relation
    ? beyond(candidates, here, relation)
    : ((sure && way !== 0 ? onOrBeyond(candidates, here, way) : null) ?? nearest(candidates, here));
  if (chosen === null) return null;
  return monthPeriod(Math.floor(chosen / 12), month, relation !== null || sure || chosen === here);
}

/** "lundi": the one before or after the publication, that very day included, as tense and preposition tell. */
function weekday(weekday: number, relation: Relation, week: number | undefined, anchors: Anchors): Period | null {
  const now = anchors.now;
  if (now?.precision !== "day") return null;
  if (week !== undefined) return dayPeriod(monday(now.day) + 7 * week + weekday - 1, true);
  if (relation) return dayPeriod(stepTo(now.day, weekday, relation), true);
  if (weekdayOf(now.day) === weekday) return dayPeriod(now.day, true);
  const before = stepTo(now.day, weekday, -1);
  const after = stepTo(now.day, weekday, 1);
  // "ce dimanche" in a paper of Saturday is tomorrow, in one of Monday yesterday.
  // "a été reportée à lundi": the verb is past, the day ahead.
  const { side, sure } = anchors.isSet ? { side: 1, sure: true } : anchors.lean();
  if (relation === 0 && now.day - before === 1) return dayPeriod(before, !sure || side <= 0);
  if (relation === 0 && after - now.day === 1) return dayPeriod(after, !sure || side >= 0);
  if (side === 0) return dayPeriod(now.day - before <= after - now.day ? before : after, false);
  return dayPeriod(side < 0 ? before : after, sure);
}

/** The next day of that name after `day` (or the last before it), `day` itself excluded. */
function stepTo(day: number, weekday: number, way: -1 | 1): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return way > 0 ? day + ahead : day + (ahead === 7 ? -7 : ahead - 7);
}

function nearest(candidates: readonly number[], target: number): number | null {
  return candidates.reduce<number | null>(
    (best, candidate) => (best === null || Math.abs(candidate - target) < Math.abs(best - target) ? candidate : best),
    null,
  );
}

/** The nearest candidate strictly on one side of the target. */
function beyond(candidates: readonly number[], target: number, side: -1 | 1): number | null {
  return nearest(
    candidates.filter((candidate) => Math.sign(candidate - target) === side),
    target,
  );
}

function onOrBeyond(candidates: readonly number[], target: number, side: -1 | 1): number | null {
  return candidates.includes(target) ? target : beyond(candidates, target, side);
}
