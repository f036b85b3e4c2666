import type { Context } from "../context.ts";
import { rangeAt } from "../context.ts";
import { leanOf } from "../lean.ts";
import { type Dated, MEMORY } from "./dated.ts";
import { headsEntry } from "./entry.ts";
import { narratedDay } from "./narrated.ts";
import { type Day, isDay, type Period } from "./period.ts";

// "Vers 0 h 40, jeudi": a day that follows within so many code units belongs to the hour before it.
const AFTER = 40;

/**
 * Its own day; else the day before it in the sentence, else the one right after; else the last of the paragraph, else the
 * one on which a story began, else the day of publication. The last three are guesses.
 */
export function dayOf(dated: readonly Dated[], index: number, context: Context): Day | null {
  const one = dated[index];
  if (!one) return null;
  if (one.draft.what)
    return one.period && isDay(one.period) ? { day: one.period.from, certain: one.period.certain } : null;
  if (isOfHabit(dated, index, context)) return null;
  // "14 h GMT (15 h à Paris) lundi": the day stands behind both clocks.
  const next = dated[index + (dated[index + 1]?.draft.clock && !dated[index + 1]?.period ? 2 : 1)];
  const before = earlierDay(one, dated, index, (other) => other.sentence === one.sentence);
  if (before) return before;
  const block = rangeAt(context.blocks, one.draft.start);
  if (
    next?.period &&
    isDay(next.period) &&
    next.sentence === one.sentence &&
    next.draft.start - one.draft.end <= AFTER &&
    !headsEntry(one.draft, next.draft.start, context)
  ) {
    return dayWith(one, next, next.period);
  }
  const inBlock = earlierDay(one, dated, index, (other) => other.draft.start >= (block?.start ?? 0));
  const told =
    inBlock && context.published && inBlock.day > context.published.day && leanOf(context, one.draft).side < 0;
  // What is told as past is no part of a day to come that the paragraph has spoken of.
  if (inBlock && !told) return { ...inBlock, certain: false };
  const narrated = inBlock ? null : narratedDay(one, dated, index, context);
  if (narrated) return narrated;
  return context.published?.precision === "day" ? { day: context.published.day, certain: false } : null;
}

/** "ouvert le mercredi à 14 h", "tous les jours de 9 h à 16 h": of no day in particular. */
function isOfHabit(dated: readonly Dated[], index: number, context: Context): boolean {
  const [before, one] = [dated[index - 1], dated[index]];
  if (!before || !one) return false;
  const gap = context.text.slice(before.draft.end, one.draft.start);
  if (!context.lexicon.locale.joints.preposition.test(gap)) return false;
  return before.draft.type === "SET" || (before.draft.clock !== null && isOfHabit(dated, index - 1, context));
}

function earlierDay(one: Dated, dated: readonly Dated[], index: number, near: (other: Dated) => boolean): Day | null {
  for (let back = index - 1; back >= Math.max(0, index - MEMORY); back--) {
    const other = dated[back];
    if (!other || !near(other)) return null;
    if (other.period && isDay(other.period)) return dayWith(one, other, other.period);
  }
  return null;
}

/** "3 heures du matin, dans la nuit de samedi à dimanche", "lundi soir à minuit": the small hours are of the next day. */
function dayWith(one: Dated, other: Dated, period: Period): Day {
  const hour = one.draft.clock?.hour ?? 24;
  const small = (other.draft.part === "NI" && hour < 12) || (other.draft.part === "EV" && hour === 0);
  return { day: period.from + (small ? 1 : 0), certain: period.certain };
}
