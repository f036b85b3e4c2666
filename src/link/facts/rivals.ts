import { daysFrom } from "../../text/days.ts";
import { append } from "../append.ts";
import { conflict } from "../quantities/conflicts.ts";
import { YEAR } from "./ages.ts";
import type { Fact } from "./fact.ts";
import type { Measure } from "./measure.ts";
import type { Openings } from "./openings.ts";

/** What more facts than this are told of is told of several things. */
const COMMON = 8;
/** Measures that lie so many times apart are of two things. */
const FURTHEST: Readonly<Record<string, number>> = {
  sum: 4,
  grant: 1.5,
  whole: 1.5,
  share: 2,
  age: 2,
  length: 4,
  term: 2,
  tally: 2,
  vote: 2,
};
/** What lasted, and what was done to so many, may have grown: articles further apart than this tell of two moments (days). */
const DAYS = 2;
const MOVING: ReadonlySet<string> = new Set(["length", "share"]);
/** Shares of a vote nearer than this are one (points of 100). */
const POINTS = 2;
/** Days within which a birthday is no excuse. */
const MONTH = 30;

/** Of facts of one thing those that another article contradicts; an article that gives two tells of two things. */
export function rivals<F extends Fact>(
  facts: readonly F[],
  areOne: (a: F, b: F) => boolean,
  areRivals: (a: F, b: F) => boolean,
): F[] {
  if (facts.length > COMMON) return [];
  const clear = facts.filter((one) => facts.every((other) => other.article !== one.article || areOne(one, other)));
  return clear.filter((a) => clear.some((b) => a.article !== b.article && areRivals(a, b)));
}

/** The measures of one thing that two articles give otherwise. */
export function rivalMeasures(measures: readonly Measure[], { areRelated }: Openings): Measure[][] {
  const byThing = new Map<string, Measure[]>();
  for (const one of measures) for (const thing of new Set(one.of)) append(byThing, thing, one);
  const seen = new Set<Measure>();
  return [...byThing].flatMap(([thing, list]) => {
    const [kind = ""] = thing.split(" ");
    const found = rivals(
      list,
      (a, b) => a.quantity.value === b.quantity.value,
      (a, b) => areRelated(a.article, b.article) && differ(kind, a, b),
    );
    if (found.length < 2 || found.some((one) => seen.has(one))) return [];
    for (const one of found) seen.add(one);
    return [found];
  });
}

function differ(kind: string, a: Measure, b: Measure): boolean {
  const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
  const apart = Math.abs(daysFrom(a.published ?? "", b.published ?? ""));
  const isOtherDay = a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
  if (high > low * (FURTHEST[kind] ?? 1) || (isOtherDay && MOVING.has(kind))) return false;
  // "78 %" and "77,8 %" are one; "64 % pour" and "36 % contre" too.
  if (kind === "vote") return high - low >= POINTS && Math.abs(high + low - 100) >= POINTS;
  if (kind === "age") return high - low >= 2 * YEAR || (high - low >= YEAR && apart <= MONTH);
  return conflict(a.quantity, b.quantity, false) && (!MOVING.has(kind) || apart <= DAYS);
}
