import { append } from "../link/append.ts";
import type { AnnotatedArticle, BlockKind, Place, Quotation, QuotationContext, Span } from "../model.ts";
import { touching } from "../text/spans.ts";
import type { Guard } from "./guard.ts";

/** As many code points as tell one place from another (W3C TextQuoteSelector). */
const SELECTOR = 24;

/** A long sentence is shown this far to each side of the quotation. */
const AROUND = 70;

/** Who speaks stands this near to the words, "a déploré le patron"; where nobody does, a few words lead to them. */
const NEAR = 45;
const FEW = 18;

/** A heading repeats what stands below it, and comes last. */
const HEADINGS: ReadonlySet<BlockKind> = new Set(["headline", "heading"]);

/** Asks for the few words that introduce each quotation: its verb and its speaker, else what stands before it. */
export function askForIntroductions(
  quotations: readonly Quotation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  guard: Guard,
): void {
  for (const [article, own] of byArticle(quotations)) {
    const letters = [...(articles.get(article)?.article.text ?? "")];
    const headings = (articles.get(article)?.annotations.blocks ?? []).filter(({ kind }) => HEADINGS.has(kind));
    const heads = ({ start, end }: Quotation) => Number(touching(headings, start, end).length > 0);
    for (const quotation of [...own].sort((a, b) => heads(a) - heads(b))) guard.show(introduction(quotation, letters));
  }
}

/** Sets around each quotation its sentence, or the words that introduce it, and the words before and after, as far as the guard allows. */
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
    return around(quotation, sentences, letters.get(quotation.article) ?? []);
  });
  const cost = (at: number) => {
    const [place, quotation] = [wanted[at]?.sentence, quotations[at]];
    return place && quotation ? place.end - place.start - (quotation.end - quotation.start) : 0;
  };
  const order = [...quotations.keys()].sort(
    (a, b) =>
      Number(quotations[a]?.kind === "direct") - Number(quotations[b]?.kind === "direct") || cost(a) - cost(b) || a - b,
  );
  const contexts: (QuotationContext | null)[] = [];
  for (const at of order) {
    const { sentence, introduction } = wanted[at] ?? {};
    contexts[at] = [sentence, introduction].find((place) => place && guard.show(place) !== null) ?? null;
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

/** What may stand around a quotation: its sentences, where these hold more than the quotation, and the words that introduce it. */
interface Around {
  sentence: QuotationContext | null;
  introduction: QuotationContext;
}

function around(quotation: Quotation, sentences: readonly Span[], letters: readonly string[]): Around {
  const touched = touching(sentences, quotation.start, quotation.end);
  const start = Math.min(touched[0]?.start ?? quotation.start, quotation.start);
  const end = Math.max(touched.at(-1)?.end ?? quotation.end, quotation.end);
  const marked = (place: Place): QuotationContext => ({
    ...place,
    cutBefore: place.start > start,
    cutAfter: letters.slice(place.end, end).some((letter) => /[\p{L}\p{N}]/u.test(letter)),
  });
  return {
    sentence:
      start === quotation.start && end === quotation.end
        ? null
        : marked({
            article: quotation.article,
            start: quotation.start - start > AROUND ? wordStart(letters, quotation.start, AROUND) : start,
            end: end - quotation.end > AROUND ? wordEnd(letters, quotation.end, AROUND) : end,
          }),
    introduction: marked(introduction(quotation, letters)),
  };
}

function introduction({ article, cue, end, speaker, start }: Quotation, letters: readonly string[]): Place {
  const near = [cue, speaker].flatMap((mention) => mention ?? []);
  const from = Math.min(
    start,
    ...near.map((mention) => mention.start).filter((at) => at < start && start - at <= NEAR),
  );
  const to = Math.max(end, ...near.map((mention) => mention.end).filter((at) => at > end && at - end <= NEAR));
  // The mark that closes the words stands with the one that opens them.
  const opened =
    start - (/[«“"][ \u00a0\u202f]?$/u.exec(letters.slice(Math.max(0, start - 2), start).join(""))?.[0].length ?? 0);
  const closed = end + (/^[ \u00a0\u202f]?[»”"]/u.exec(letters.slice(end, end + 2).join(""))?.[0].length ?? 0);
  if (from < start || to > end) return { article, start: Math.min(from, opened), end: Math.max(to, closed) };
  // What stands in the paragraph before leads to nothing.
  const [few, more] = [wordStart(letters, start, FEW), wordEnd(letters, end, FEW)];
  const before = few + letters.slice(few, start).lastIndexOf("\n") + 1;
  const line = letters.slice(end, more).indexOf("\n");
  const after = line < 0 ? more : end + line;
  return isSaying(letters.slice(before, start))
    ? { article, start: before, end: closed }
    : { article, start, end: after };
}

/** Holds a word, and not a quotation mark alone. */
const isSaying = (letters: readonly string[]) => letters.some((letter) => /\p{L}/u.test(letter));

function byArticle(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  for (const quotation of quotations) append(found, quotation.article, quotation);
  return found;
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
