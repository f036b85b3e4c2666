import type { Item, Stretch, VerbGroup } from "../clauses/clause.ts";
import { rangeOf, wordAt, wordsOf } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";
import { isGoverned } from "./dates.ts";
import type { Reader } from "./happening.ts";
import type { HappeningLocale } from "./locale.ts";

/**
 * The verb with what follows it, in parts: without what stands between commas in it, or a date between commas after it; without a day that
 * is counted from the article's ("a fermé hier le quai"), which under a date of ours would say another; `dated` or without the date of the verb.
 */
export function predicateOf(
  { text, read: { items }, locale: { happenings } }: Reader,
  verb: number,
  head: VerbGroup,
  end: number,
  dated: boolean,
): readonly Range[] {
  const isFromHere = ({ kind, start, end }: Item, at: number) =>
    kind === "time" &&
    happenings.deictic.test(text.slice(start, end)) &&
    !isGoverned(items, at, happenings) &&
    // "la veille du vote"
    !happenings.ofName.has(wordAt(items, at + 1));
  const aside = asideOf(items, head, end);
  const isState = head.form === "participle";
  const left = [aside, isState ? sinceIn(items, head.end, end, happenings) : null].filter((gap) => gap !== null);
  for (let at = head.end; at < end; at++) {
    const item = items[at];
    // "a été condamnée mardi à 250 000 euros d'amende": the day is known without.
    const isDate = !aside && !dated && at === head.end && at + 1 < end && item?.kind === "time";
    if (item && isOutside(aside, at) && (isDate || isFromHere(item, at))) left.push({ start: at, end: at + 1 });
  }
  return without(items, { start: verb, end }, left);
}

/** "suspendu [depuis lundi] de ses fonctions": as what befell somebody it began that day; of "est fermé depuis lundi" it is part. */
function sinceIn(
  items: readonly Item[],
  from: number,
  end: number,
  { since, articles }: HappeningLocale,
): Stretch | null {
  const date = items.findIndex(
    ({ kind }, at) => at >= from && at < end && kind === "time" && since.test(wordsOf(items, from, at)),
  );
  return date < 0 ? null : { start: date - (articles.has(wordAt(items, date - 1)) ? 2 : 1), end: date + 1 };
}

/** Items in parts, each as it stands, without some of them. */
function without(items: readonly Item[], { start, end }: Stretch, left: readonly Stretch[]): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const gap of [...left].sort((a, b) => a.start - b.start).concat({ start: end, end })) {
    if (gap.start > from) parts.push(rangeOf(items, { start: from, end: gap.start }));
    from = gap.end;
  }
  return parts;
}

/** "a[, lors du débat,] traité", "a fermé[, lundi 3 mai,] le quai", with its commas. */
export function asideOf(items: readonly Item[], { start, end: after }: Stretch, end: number): Stretch | null {
  const isComma = (at: number) => wordAt(items, at) === ",";
  if (isComma(after) && items[after + 1]?.kind === "time" && isComma(after + 2) && after + 3 < end)
    return { start: after, end: after + 3 };
  let [open, close] = [start + 1, after - 1];
  while (open < close && !isComma(open)) open++;
  while (open < close && !isComma(close)) close--;
  return open < close ? { start: open, end: close + 1 } : null;
}

/** Whether an item stands outside an aside, if there is one. */
export const isOutside = (aside: Stretch | null, at: number): boolean => !aside || at < aside.start || at >= aside.end;

/** Parts that stand next to each other are one. */
export function joined(parts: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && part.start >= last.end && part.start - last.end <= 1) last.end = part.end;
    else found.push({ ...part });
  }
  return found;
}
