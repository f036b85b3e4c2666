import type { Mood } from "../../model.ts";
import type { Clause } from "../clauses/clause.ts";
import type { DateRole } from "./dates.ts";
import type { HappeningLocale } from "./locale.ts";

/**
 * Whether a clause tells what happened, what is to come, what somebody is said to have done, or what is asked for: by its verb, its
 * modal, the verb that governs it, and its day against the article's.
 */
export function moodOf(
  { head, kind, parent }: Clause,
  role: DateRole,
  isAhead: boolean,
  locale: HappeningLocale,
): Mood | null {
  if (!head) return null;
  const around = parent?.head ?? null;
  const governed = kind === "purpose" && around ? locale.governed.get(around.lemma) : undefined;
  if (governed) return governed;
  if (head.mood) return head.mood;
  if (isAhead || role === "aim" || head.form === "future") return "announced";
  if (head.passive && locale.scheduled.has(head.lemma)) return "announced";
  if (head.form === "conditional") return "alleged";
  if (kind === "completive" && around && !locale.vouching.has(around.lemma)) return "alleged";
  return "fact";
}
