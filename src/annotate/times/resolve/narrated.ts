import type { Context } from "../context.ts";
import { leanOf } from "../lean.ts";
import { type Dated, MEMORY } from "./dated.ts";
import { headsEntry } from "./entry.ts";
import { type Day, isDay } from "./period.ts";

/** So far, in code units, a story keeps to the evening on which it began. */
const REACH = 6000;
/** The first hour of an evening: a story that begins in it goes on into the next day. */
const EVENING = 18;

/**
 * The day that a story stands in: "Tout commence dimanche vers 20 h 30. ⏎ … ⏎ À 22 h 43, le compteur s'arrête". An hour before that at which
 * an evening's story began is of the day after. Another date ends it, and what is still to come is no part of it.
 */
export function narratedDay(one: Dated, dated: readonly Dated[], index: number, context: Context): Day | null {
  const { clock } = one.draft;
  if (!clock || context.published?.precision !== "day") return null;
  const opening = openingOf(one, dated, index, context);
  if (!opening || opening.day >= context.published.day) return null;
  const lean = leanOf(context, one.draft);
  if (lean.side > 0 && lean.sure) return null;
  const goesOn = clock.hour * 60 + clock.minute >= opening.minute;
  const next = !goesOn && opening.minute >= EVENING * 60;
  return { day: opening.day + (next ? 1 : 0), certain: false };
}

interface Opening {
  day: number;
  minute: number;
}

/** The last day that was told together with its hour, if no other was told since. */
function openingOf(one: Dated, dated: readonly Dated[], index: number, context: Context): Opening | null {
  let day: number | null = null;
  for (let back = index - 1; back >= Math.max(0, index - MEMORY); back--) {
    const other = dated[back];
    if (!other || one.draft.start - other.draft.end > REACH) return null;
    const { period } = other;
    const told = period && isDay(period) ? period.from : null;
    if (told === null) continue;
    if (day !== null && told !== day) return null;
    day = told;
    const hour = clockBeside(other, dated, back, context);
    if (hour) return { day, minute: hour.hour * 60 + hour.minute };
  }
  return null;
}

/** "ce dimanche" + "vers 20 h 30"; not "14 h 18 – La Fondation a reçu lundi une lettre" */
function clockBeside({ draft, sentence }: Dated, dated: readonly Dated[], index: number, context: Context) {
  const near = [dated[index + 1], dated[index - 1]].find(
    (other) => other?.sentence === sentence && other.draft.clock && !headsEntry(other.draft, draft.start, context),
  );
  return draft.clock ?? near?.draft.clock ?? null;
}
