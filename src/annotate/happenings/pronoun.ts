import type { VerbGroup } from "../clauses/clause.ts";
import type { Range } from "../tokens.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";

/** Whom or what "il" stands for, as far as it is known. */
export interface Topic extends Range {
  gender: "m" | "f" | null;
  isPerson: boolean;
}

export const topicFrom = ({ start, end, entity }: Named): Topic => ({
  start,
  end,
  gender: entity.gender,
  isPerson: true,
});

/**
 * Whether a pronoun of this gender can stand for it: a person whose gender is the same, or not known; a thing that does something, for
 * "Il a été adopté" may be said of any bill, and "Il est minuit" of none.
 */
export function standsFor(
  topic: Topic,
  gender: "m" | "f",
  { passive, lemma }: VerbGroup,
  { be }: HappeningLocale,
): boolean {
  if (topic.isPerson) return topic.gender === null || topic.gender === gender;
  return topic.gender === gender && !passive && lemma !== be;
}
