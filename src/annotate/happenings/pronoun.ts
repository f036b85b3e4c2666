import type { Gender } from "../analysis.ts";
import type { Item, Stretch, VerbGroup } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import type { HappeningLocale } from "./locale.ts";
import type { Named } from "./named.ts";

/** Whom or what "il" stands for, as far as it is known. */
export interface Topic extends Range {
  gender: Gender | null;
  isPerson: boolean;
}

/** Somebody named. */
export const topicFrom = ({ start, end, entity: { gender } }: Named): Topic => ({ start, end, gender, isPerson: true });

/**
 * Whether a pronoun of this gender can stand for it: a person whose gender is the same, or not known; a thing that does something, for
 * "Il a été adopté" may be said of any bill, and "Il est minuit" of none.
 */
export function standsFor(
  topic: Topic,
  gender: Gender,
  { passive, reflexive, lemma }: VerbGroup,
  { be, takesPlace }: HappeningLocale,
) {
  // "Elle se tiendra mardi": a meeting, whoever was spoken of.
  if (topic.isPerson)
    return (topic.gender === null || topic.gender === gender) && !(reflexive && takesPlace.has(lemma));
  return topic.gender === gender && !passive && lemma !== be;
}

/** Words after a verb that tell whether "il" is somebody. */
const AFTER = 4;

/** "Il a fallu évacuer", "il y a eu deux morts", "il s'agit", "il a été décidé de fermer" */
export function isOfNobody(
  { end: from }: Stretch,
  head: VerbGroup,
  items: readonly Item[],
  { needs, there, ofNobody }: HappeningLocale,
) {
  if (needs.test(wordsOf(items, from, head.end))) return true;
  const clitic = items.slice(from, head.end).find(({ lower }) => there.has(lower));
  // "Il reste deux questions", but "il est resté deux ans": a compound tells who.
  const isCompound = !head.passive && head.end - head.start > 1;
  const before = [isCompound && "avoir", clitic?.lower, head.reflexive && "se", head.passive && "être"].filter(Boolean);
  const verb = [...before, head.lemma].join(" ");
  return ofNobody.test(`${verb} ${wordsOf(items, head.end, head.end + AFTER)}`);
}
