import type { Mood } from "../../model.ts";
import type { VerbalClause } from "../clauses/clause.ts";
import type { HappeningLocale } from "./locale.ts";

/**
 * Whether a clause tells what happened, what is to come, what somebody is said to have done, or what is asked for: by its verb, its
 * modal, the verb that governs it and who vouches for it, and by its day, where that `isAhead` of the article's.
 */
export function moodOf(
  { head, kind, parent }: VerbalClause,
  isAhead: boolean,
  isVouched: boolean,
  locale: HappeningLocale,
): Mood {
  const around = parent?.head?.lemma ?? "";
  const governed = kind === "purpose" ? locale.governed.get(around) : undefined;
  if (governed) return governed;
  if (head.mood) return head.mood;
  if (isAhead || head.form === "future") return "announced";
  if (head.passive && locale.scheduled.has(head.lemma)) return "announced";
  if (head.form === "conditional") return "alleged";
  // "affirme que", but not "annonce que"
  if (kind === "completive" && around && !isVouched) return "alleged";
  return "fact";
}
