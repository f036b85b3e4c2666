import type { Span } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";

/**
 * Who counted, in one sentence: "50 000 personnes selon la police, 120 000 selon les organisateurs". Each figure has the phrase
 * between it and the next; the phrase that opens the sentence holds for those that have none. `spans` hold every such phrase,
 * and the clause that only reports: ", a indiqué la préfecture de police de Paris".
 */
export function countedBy(sentence: string, offset: number, locale: LinkLocale) {
  const phrases = [...sentence.matchAll(locale.countedBy)].map(({ 0: words, index }) => ({
    words: words.trim(),
    start: offset + index,
    end: offset + index + words.length,
  }));
  const tail = [...sentence.matchAll(locale.reported)].at(-1);
  const spans: Span[] = [...phrases, ...(tail ? [{ start: offset + tail.index, end: offset + sentence.length }] : [])];
  const leading = phrases.find(({ start }) => start === offset);
  const of = (figure: number, next: number): string | null =>
    (touching(phrases, figure, next).find(({ start }) => figure < start) ?? leading)?.words ?? null;
  return { spans, of };
}
