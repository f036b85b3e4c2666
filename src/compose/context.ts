import type { AnnotatedArticle, Place, Quotation, Span } from "../model.ts";
import { touching } from "../text/spans.ts";
import type { Guard } from "./guard.ts";

/** As many code points as tell one place from another (W3C TextQuoteSelector). */
const SELECTOR = 24;

/** A long sentence is shown this far to each side of the quotation. */
const AROUND = 70;

/** Sets the sentence around each quotation, and the words before and after, as far as the guard allows. */
export function addContext(
  quotations: readonly Quotation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  guard: Guard,
): Quotation[] {
  const letters = new Map([...articles].map(([id, { article }]) => [id, [...article.text]]));
  // Sentences first, since they explain; selectors then cost nothing where a sentence is shown already. A fragment needs its
  // sentence more than a whole clause does, and short ones leave room for others.
  const wanted = quotations.map((quotation) => {
    const sentences = articles.get(quotation.article)?.annotations.sentences ?? [];
    return sentenceAround(quotation, sentences, letters.get(quotation.article) ?? []);
  });
  const cost = (at: number) => {
    const [place, quotation] = [wanted[at], quotations[at]];
    return place && quotation ? place.end - place.start - (quotation.end - quotation.start) : 0;
  };
  const order = [...quotations.keys()].sort(
    (a, b) =>
      Number(quotations[a]?.kind === "direct") - Number(quotations[b]?.kind === "direct") || cost(a) - cost(b) || a - b,
  );
  const contexts: (Place | null)[] = [];
  for (const at of order) {
    const place = wanted[at] ?? null;
    contexts[at] = place && guard.show(place) !== null ? place : null;
  }
  return quotations.map((quotation, index) => {
    const text = letters.get(quotation.article) ?? [];
    // Selectors are letter for letter: all of the stretch, or nothing.
    const exactly = (start: number, end: number) =>
      start < end && guard.show({ article: quotation.article, start, end }) !== null
        ? text.slice(start, end).join("")
        : "";
    return {
      ...quotation,
      context: contexts[index] ?? null,
      prefix: exactly(wordStart(text, quotation.start, SELECTOR), quotation.start),
      suffix: exactly(quotation.end, wordEnd(text, quotation.end, SELECTOR)),
    };
  });
}

/** From the first to the last sentence the quotation touches; null where these hold nothing more than the quotation. */
function sentenceAround(quotation: Quotation, sentences: readonly Span[], letters: readonly string[]): Place | null {
  const touched = touching(sentences, quotation.start, quotation.end);
  const start = Math.min(touched[0]?.start ?? quotation.start, quotation.start);
  const end = Math.max(touched.at(-1)?.end ?? quotation.end, quotation.end);
  if (start === quotation.start && end === quotation.end) return null;
  return {
    article: quotation.article,
    start: quotation.start - start > AROUND ? wordStart(letters, quotation.start, AROUND) : start,
    end: end - quotation.end > AROUND ? wordEnd(letters, quotation.end, AROUND) : end,
  };
}

function wordStart(letters: readonly string[], end: number, reach: number): number {
  let at = Math.max(0, end - reach);
  if (at === 0) return 0;
  while (at < end && !/\s/.test(letters[at - 1] ?? "")) at++;
  return at;
}

function wordEnd(letters: readonly string[], start: number, reach: number): number {
  let at = Math.min(letters.length, start + reach);
  if (at === letters.length) return at;
  while (at > start && !/\s/.test(letters[at] ?? "")) at--;
  return at;
}
