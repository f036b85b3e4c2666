import { type Context, type Published, rangeAt } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { Dated } from "./dated.ts";
import { isDay } from "./period.ts";

/** How far back the date of a quoted writing is looked for, in code units. */
const REACH = 2000;
/** No sentence is longer than this on either side. */
const SENTENCE = 500;

/**
 * What "aujourd'hui", "hier", "cette semaine" are counted from: the publication; inside a quotation from a letter or message,
 * the day that the article gives that writing ("Dans un message adressé samedi soir…").
 */
export function nowOf(draft: Draft, earlier: readonly Dated[], context: Context): Published | null {
  const quote = rangeAt(context.quotes, draft.start);
  const published = context.published;
  if (!quote || !published || draft.what?.form !== "shift") return published;
  if (!mentionsWriting(quote.start, context)) return published;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const one = earlier[index];
    if (!one || quote.start - one.draft.end > REACH) break;
    const { period } = one;
    if (!period || !isDay(period) || one.draft.start >= quote.start) continue;
    if (mentionsWriting(one.draft.start, context)) return { day: period.from, precision: "day", minute: null };
  }
  return published;
}

function mentionsWriting(offset: number, { sentences, text, lexicon }: Context): boolean {
  const sentence = rangeAt(sentences, offset);
  if (!sentence) return false;
  const from = Math.max(sentence.start, offset - SENTENCE);
  return lexicon.locale.writings.test(text.slice(from, Math.min(sentence.end, offset + SENTENCE)));
}
