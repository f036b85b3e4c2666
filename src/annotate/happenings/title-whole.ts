import type { Item } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { HappeningLocale } from "./locale.ts";
import { governs } from "./title-ends.ts";

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
    !locale.halved.test(words) &&
    !/[.!?] [«“"]/.test(words) &&
    (!locale.restricts.test(words) || locale.negates.test(words)) &&
    !locale.distance.test(`${/(?:^|, )([^,]*)$/.exec(words)?.[1]} après`) &&
    words.split(/\s+/).length >= LEAST
  );
}

/**
 * "…, se qualifiant", "en reconnaissant, dans sa lettre": a participle that wants its object; "une halle destinée [à]": one cut before
 * what it governs.
 */
export function hangs(items: readonly Item[], end: number, verbEnd: number, locale: HappeningLocale): boolean {
  if (end > verbEnd && governs(items, end - 1, locale)) return true;
  const { openers } = locale;
  const isGerund = (at: number) =>
    items[at]?.readings.some(({ form }) => form === "gerund") === true && !openers.has(wordAt(items, at - 1));
  const comma = items.findLastIndex(({ lower }, at) => at < end && lower === ",");
  return isGerund(end - 1) || isGerund(comma - 1);
}

/** "affirme ne l'avoir reçu que lundi": a pronoun before an infinitive stands for what only the sentence before names. */
export const standsIn = (
  items: readonly Item[],
  from: number,
  end: number,
  { objectPronouns, links, negation }: HappeningLocale,
): boolean =>
  items.some(
    ({ lower }, at) =>
      at > from &&
      at + 1 < end &&
      objectPronouns.has(lower) &&
      (links.has(wordAt(items, at - 1)) || negation.has(wordAt(items, at - 1))) &&
      items[at + 1]?.readings.some(({ form }) => form === "infinitive") === true,
  );
