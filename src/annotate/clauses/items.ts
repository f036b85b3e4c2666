import type { QuotationKind } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import type { Range, Token } from "../tokens.ts";
import type { Item, Stretch } from "./clause.ts";
import type { ClauseLocale } from "./locale.ts";
import type { VerbLexicon, VerbReading } from "./verbs.ts";

const NONE: readonly VerbReading[] = [];

/** The words of a sentence, with what each can be of a verb; a time expression or a quotation is one item. */
export function itemsOf(
  tokens: readonly Token[],
  times: readonly Range[],
  quotes: readonly (Range & { kind: QuotationKind })[],
  verbs: VerbLexicon,
  { inverted }: ClauseLocale,
): Item[] {
  const items: Item[] = [];
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const [quotesHere, timesHere] = [touching(quotes, from, to), touching(times, from, to)];
  const opaque = (kind: "quote" | "time", { start, end }: Range, token: Token, isSaying: boolean) => {
    const last = items.at(-1);
    if (last?.kind === kind && last.start === start) last.end = Math.max(token.end, end);
    else items.push({ start, end, kind, lower: "", capital: false, readings: NONE, isSaying });
  };
  for (const token of tokens) {
    const quote = firstTouching(quotesHere, token);
    const time = quote ? null : firstTouching(timesHere, token);
    if (quote) opaque("quote", quote, token, quote.kind === "direct");
    else if (time) opaque("time", time, token, false);
    else {
      const { start, end, kind, lower, capital } = token;
      const base = lower.includes("-") ? lower.replace(inverted, "") : lower;
      items.push({ start, end, kind, lower, capital, readings: kind === "word" ? verbs(base) : NONE, isSaying: false });
    }
  }
  return items;
}

/** In a sentence there are few: they are looked through. */
const firstTouching = <S extends Range>(spans: readonly S[], token: Range) =>
  spans.find(({ start, end }) => end > token.start && start < token.end);

/** The word at an index; "" outside the sentence, and where a date or a quotation stands. */
export const wordAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? "";

/** The words of items, parted by spaces; a date is "0". */
export function wordsOf(items: readonly Item[], from: number, to: number): string {
  let words = "";
  let parted = "";
  for (let at = Math.max(from, 0); at < to; at++) {
    const item = items[at];
    if (!item) break;
    words += parted + (item.kind === "time" ? "0" : item.lower);
    parted = item.lower.endsWith("'") ? "" : " ";
  }
  return words;
}

/** Where items stand in the text. */
export const rangeOf = (items: readonly Item[], { start, end }: Stretch): Range => ({
  start: items[start]?.start ?? 0,
  end: items[end - 1]?.end ?? 0,
});
