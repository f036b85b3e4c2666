import type { Clause, Item } from "./clause.ts";
import { wordAt, wordsOf } from "./items.ts";
import type { ClauseLocale } from "./locale.ts";

/** "Il était 7 heures, mardi, [lorsque la police a sonné]": whether a clause tells what happened when the one before only says when. */
export function followsMoment({ kind, parent, parts }: Clause, items: readonly Item[], locale: ClauseLocale): boolean {
  const start = parts[0]?.start ?? 0;
  const head = parent?.head;
  if (kind !== "subordinate" || !head || !locale.when.has(wordAt(items, start))) return false;
  if (head.lemma !== locale.be || !locale.clock.has(wordsOf(items, head.start - 1, head.start))) return false;
  const small = [locale.articles, locale.determiners, locale.prepositions, locale.amounts];
  return items
    .slice(head.end, start)
    .every(({ kind, lower }) => kind === "time" || kind === "mark" || small.some((words) => words.has(lower)));
}
