import type { Context } from "../context.ts";
import { rangeAt } from "../context.ts";
import { type Draft, namesDay } from "../draft.ts";
import { joinNeighbours, type Refiner } from "../refiner.ts";

/**
 * `"8 h GMT" + " " + "lundi"`, `"minuit" + " " + "le 11 janvier 2021"`, `"ce 11 janvier" + ", aux alentours de " + "9h"` → one moment.
 * A day and an hour with a preposition between ("samedi à 8 h") stay two expressions, as in TIMEX3, unless they are all that
 * the line says ("Samedi 4 janvier à 18 h 30").
 */
export const joinClock: Refiner = (drafts, context) => {
  const { modifier } = context.lexicon.locale.joints;
  return joinNeighbours(drafts, (left, right) => {
    const [day, clock] = left.clock ? [right, left] : [left, right];
    if (!clock.clock || clock.what || day.clock || !namesDay(day.what)) return null;
    const gap = context.text.slice(left.end, right.start);
    const apart = clock === right && modifier.test(gap);
    if (!/^[^\S\n]{1,3}$/u.test(gap) && !apart && !isWholeLine(left, right, gap, context)) return null;
    return {
      ...day,
      ...clock,
      start: left.start,
      end: right.end,
      what: day.what,
      clock: halfOfDay(day, clock),
      part: null,
    };
  });
};

/** "lundi soir 8 h" → 20:00; "minuit lundi soir" → the midnight that ends the Monday, written as its hour 24. */
export function halfOfDay({ part }: Draft, { clock }: Draft) {
  if (!clock || clock.hour > 11 || (part !== "AF" && part !== "EV")) return clock;
  return { ...clock, hour: clock.hour === 0 ? 24 : clock.hour + 12 };
}

function isWholeLine(left: Draft, right: Draft, gap: string, { text, blocks, lexicon }: Context): boolean {
  const block = rangeAt(blocks, left.start);
  if (!block || block.end < right.end || block.end - block.start > 120) return false;
  const outside = text.slice(block.start, left.start) + text.slice(right.end, block.end);
  return lexicon.locale.joints.preposition.test(gap) && !/[\p{L}\p{N}]{3}/u.test(outside);
}
