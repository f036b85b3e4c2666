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
  for (const token of tokens) {
    const [quote] = touching(quotes, token.start, token.end);
    const [time] = touching(times, token.start, token.end);
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
    const base = token.lower.replace(inverted, "");
    items.push({ ...token, lower: token.lower, readings: token.kind === "word" ? verbs(base) : [], isSaying: false });
  }
  return items;
}
