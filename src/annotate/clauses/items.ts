import type { QuotationKind } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import type { Range, Token } from "../tokens.ts";
import type { Item } from "./clause.ts";
import type { ClauseLocale } from "./locale.ts";
import type { VerbLexicon } from "./verbs.ts";

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
  for (const token of tokens) {
    const quote = firstTouching(quotesHere, token);
    const time = firstTouching(timesHere, token);
    const opaque = quote ?? time;
    if (opaque) {
      const kind = quote ? "quote" : "time";
      const last = items.at(-1);
      if (last?.kind === kind && last.start === opaque.start) last.end = Math.max(token.end, opaque.end);
      else
        items.push({
          ...{ start: opaque.start, end: opaque.end, kind, lower: "", capital: false, readings: [] },
          isSaying: quote?.kind === "direct",
        });
      continue;
    }
    const { start, end, kind, lower, capital } = token;
    const base = lower.includes("-") ? lower.replace(inverted, "") : lower;
    items.push({ start, end, kind, lower, capital, readings: kind === "word" ? verbs(base) : [], isSaying: false });
  }
  return items;
}

/** In a sentence there are few: they are looked through. */
const firstTouching = <S extends Range>(spans: readonly S[], token: Range) =>
  spans.find(({ start, end }) => end > token.start && start < token.end);
