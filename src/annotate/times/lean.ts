import type { Range } from "../tokens.ts";
import type { Context } from "./context.ts";
import { tenseAt } from "./tense.ts";

/** Which way from the publication day a date lies: -1 past, 1 future; `sure` where the words say so and we do not guess. */
export interface Lean {
  side: -1 | 0 | 1;
  sure: boolean;
}

const LOOK_BACK = 40;

/** What stands before `range` in its own block. */
export function leadOf(text: string, range: Range): string {
  const lead = text.slice(Math.max(0, range.start - LOOK_BACK), range.start);
  return lead.slice(lead.lastIndexOf("\n") + 1);
}

/**
 * "depuis lundi" is past and "jusqu'à lundi" to come, whatever the verb; else the tense of the clause decides.
 * Without any verb the text announces ("Rendez-vous samedi à 20 h"): the nearest day to come, but unsure.
 */
export function leanOf(context: Context, range: Range): Lean {
  const { before } = context.lexicon.locale;
  const lead = leadOf(context.text, range);
  if (before.past.test(lead)) return { side: -1, sure: true };
  if (before.future.test(lead)) return { side: 1, sure: true };
  const tense = tenseAt(context, range);
  if (tense === "past") return { side: -1, sure: true };
  if (tense === "future") return { side: 1, sure: true };
  return tense === "present" ? { side: 0, sure: false } : { side: 1, sure: false };
}
