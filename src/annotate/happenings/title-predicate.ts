import type { Item, Stretch } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { Range } from "../tokens.ts";

/** The verb with what follows it, without what stands between commas in it or a date between commas after it; or without any date there. */
export function predicateOf(
  items: readonly Item[],
  verb: number,
  head: Stretch,
  end: number,
  dated: boolean,
): readonly Range[] {
  const first = items[verb];
  const last = items[end - 1];
  if (!first || !last) return [];
  const without = (from: number, to: number) => [
    { start: first.start, end: items[from - 1]?.end ?? first.end },
    { start: items[to]?.start ?? first.start, end: last.end },
  ];
  const aside = asideOf(items, head, end);
  if (aside) return without(aside.start, aside.end);
  // "a été condamnée mardi à 250 000 euros d'amende": the day is known without.
  const isDate = items[head.end]?.kind === "time" && head.end + 1 < end;
  return isDate && !dated ? without(head.end, head.end + 1) : [{ start: first.start, end: last.end }];
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
