import type { AnnotatedArticle, Place, Quotation } from "../model.ts";
import type { Guard } from "./guard.ts";

/** As many code points as tell one place from another (W3C TextQuoteSelector). */
const SELECTOR = 24;

/** Sets the sentence around each quotation, and the words before and after, as far as the guard allows. */
export function addContext(
  quotations: readonly Quotation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  guard: Guard,
): Quotation[] {
  const whole = quotations.map((quotation) => ({
    quotation,
    sentence: sentenceAround(quotation, articles.get(quotation.article)),
  }));
  // Sentences first, since they explain; selectors then cost nothing where a sentence is shown already.
  const contexts = whole.map(({ quotation, sentence }) => {
    const wanted = sentence && (sentence.start < quotation.start || sentence.end > quotation.end) ? sentence : null;
    return wanted && guard.show(wanted) !== null ? wanted : null;
  });
  return whole.map(({ quotation }, index) => {
    const letters = [...(articles.get(quotation.article)?.article.text ?? "")];
    const show = (start: number, end: number) => guard.show({ article: quotation.article, start, end }) ?? "";
    const before = wordStart(letters, quotation.start);
    const after = wordEnd(letters, quotation.end);
    return {
      ...quotation,
      context: contexts[index] ?? null,
      prefix: exactly(letters, before, quotation.start, show),
      suffix: exactly(letters, quotation.end, after, show),
    };
  });
}

/** Selectors are letter for letter: all of the stretch, or nothing. */
function exactly(
  letters: readonly string[],
  start: number,
  end: number,
  show: (start: number, end: number) => string,
): string {
  return start < end && show(start, end) !== "" ? letters.slice(start, end).join("") : "";
}

/** From the first to the last sentence the quotation touches. */
function sentenceAround(quotation: Quotation, source: AnnotatedArticle | undefined): Place | null {
  const touched =
    source?.annotations.sentences.filter(({ start, end }) => start < quotation.end && quotation.start < end) ?? [];
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last
    ? {
        article: quotation.article,
        start: Math.min(first.start, quotation.start),
        end: Math.max(last.end, quotation.end),
      }
    : null;
}

function wordStart(letters: readonly string[], end: number): number {
  let at = Math.max(0, end - SELECTOR);
  if (at === 0) return 0;
  while (at < end && !/\s/.test(letters[at - 1] ?? "")) at++;
  return at;
}

function wordEnd(letters: readonly string[], start: number): number {
  let at = Math.min(letters.length, start + SELECTOR);
  if (at === letters.length) return at;
  while (at > start && !/\s/.test(letters[at] ?? "")) at--;
  return at;
}
