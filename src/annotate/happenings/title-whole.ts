import type { Item } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { HappeningLocale } from "./locale.ts";

/** A title of fewer words is no title. */
const LEAST = 4;

/** Marks are closed, it does not end on a word that wants another, and says something. */
export function isWhole(title: string, locale: HappeningLocale): boolean {
  const words = title.replaceAll("’", "'");
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return (
    count(/«/g) === count(/»/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/"/g) % 2 === 0 &&
    !locale.dangling.test(words) &&
    (!locale.restricts.test(words) || locale.negates.test(words)) &&
    !locale.distance.test(`${/(?:^|, )([^,]*)$/.exec(words)?.[1]} après`) &&
    words.split(/\s+/).length >= LEAST
  );
}

/** "…, se qualifiant", "en reconnaissant, dans sa lettre": a participle that wants its object. */
export function hangs(items: readonly Item[], end: number, { openers }: HappeningLocale): boolean {
  const isGerund = (at: number) =>
    items[at]?.readings.some(({ form }) => form === "gerund") === true && !openers.has(wordAt(items, at - 1));
  const comma = items.findLastIndex(({ lower }, at) => at < end && lower === ",");
  return isGerund(end - 1) || isGerund(comma - 1);
}
