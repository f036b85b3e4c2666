import type { Clause, Item, Stretch } from "../clauses/clause.ts";
import { wordsOf } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";
import type { HappeningLocale } from "./locale.ts";

/** Words after "ils étaient" in which their number stands. */
const NUMBER = 4;

/** "Ce sont des pêcheurs qui ont donné l'alerte": what a relative clause is there to tell of; null for one that only tells more. */
export function presentedIn({ read: { items }, locale }: Reader, { kind, parts, parent }: Clause): Stretch | null {
  const [start, end] = [parent?.head?.end ?? 0, parts[0]?.start ?? 0];
  const before = parent?.head ? wordsOf(items, parent.head.start - 1, start) : "";
  return kind === "relative" && locale.happenings.presents.test(before) && start < end ? { start, end } : null;
}

/** "Ils étaient 2 000 à défiler": "ils" are who did so. */
export const countsWho = ({ head }: Clause, items: readonly Item[], { numbers }: HappeningLocale): boolean =>
  head !== null && numbers.test(wordsOf(items, head.start - 1, head.end + NUMBER));
