import { append } from "../link/append.ts";
import { readerOf } from "../link/reader-of.ts";
import type { AnnotatedArticle, BlockKind, Place, Quotation, QuotationContext, Span } from "../model.ts";
import { codePoints, type Slicer } from "../text/codepoints.ts";
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
    const source = articles.get(article);
    if (!source) continue;
    const text = textOf(source);
    const headings = source.annotations.blocks.filter(({ kind }) => HEADINGS.has(kind));
    const heads = ({ start, end }: Quotation) => Number(touching(headings, start, end).length > 0);
    for (const quotation of [...own].sort((a, b) => heads(a) - heads(b))) guard.show(introduction(quotation, text));
  }
}

/** Sets around each quotation its sentence, or the words that introduce it, and the words before and after, as far as the guard allows. */
export function addContext(
  quotations: readonly Quotation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  guard: Guard,
): Quotation[] {
  const texts = new Map([...articles].map(([id, source]) => [id, textOf(source)]));
  const textAt = ({ article }: Quotation) => texts.get(article) ?? NOTHING;
  // Sentences first, since they explain; selectors then cost nothing where a sentence is shown already. A fragment needs its
  // sentence more than a whole clause does, and short ones leave room for others.
  const wanted = quotations.map((quotation) => {
    const sentences = articles.get(quotation.article)?.annotations.sentences ?? [];
    return around(quotation, sentences, textAt(quotation));
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
    const text = textAt(quotation);
    // Selectors are letter for letter: all of the stretch, or nothing.
    const exactly = (start: number, end: number) =>
      start < end && guard.show({ article: quotation.article, start, end }) !== null ? text.read(start, end) : "";
    return {
      ...quotation,
      context: contexts[index] ?? null,
      prefix: exactly(wordStart(text, quotation.start, SELECTOR), quotation.start),
      suffix: exactly(quotation.end, wordEnd(text, quotation.end, SELECTOR)),
    };
  });
}

/** The letters of an article by code points, and how many they are. */
interface Text {
  read: Slicer;
  length: number;
}

const NOTHING: Text = { read: () => "", length: 0 };

const textOf = ({ article }: AnnotatedArticle): Text => ({ read: readerOf(article), length: codePoints(article.text) });

/** What may stand around a quotation: its sentences, where these hold more than the quotation, and the words that introduce it. */
interface Around {
  sentence: QuotationContext | null;
  introduction: QuotationContext;
}

function around(quotation: Quotation, sentences: readonly Span[], text: Text): Around {
  const touched = touching(sentences, quotation.start, quotation.end);
  const start = Math.min(touched[0]?.start ?? quotation.start, quotation.start);
  const end = Math.max(touched.at(-1)?.end ?? quotation.end, quotation.end);
  const marked = (place: Place): QuotationContext => ({
    ...place,
    cutBefore: place.start > start,
    cutAfter: /[\p{L}\p{N}]/u.test(text.read(place.end, end)),
  });
  return {
    sentence:
      start === quotation.start && end === quotation.end
        ? null
        : marked({
            article: quotation.article,
            start: quotation.start - start > AROUND ? wordStart(text, quotation.start, AROUND) : start,
            end: end - quotation.end > AROUND ? wordEnd(text, quotation.end, AROUND) : end,
          }),
    introduction: marked(introduction(quotation, text)),
  };
}

function introduction({ article, cue, end, speaker, start }: Quotation, text: Text): Place {
  const near = [cue, speaker].flatMap((mention) => mention ?? []);
  const from = Math.min(
    start,
    ...near.map((mention) => mention.start).filter((at) => at < start && start - at <= NEAR),
  );
  const to = Math.max(end, ...near.map((mention) => mention.end).filter((at) => at > end && at - end <= NEAR));
  // The mark that closes the words stands with the one that opens them.
  const opened = start - (/[«“"][ \u00a0\u202f]?$/u.exec(text.read(Math.max(0, start - 2), start))?.[0].length ?? 0);
  const closed = end + (/^[ \u00a0\u202f]?[»”"]/u.exec(text.read(end, end + 2))?.[0].length ?? 0);
  if (from < start || to > end) return { article, start: Math.min(from, opened), end: Math.max(to, closed) };
  // What stands in the paragraph before leads to nothing.
  const [few, more] = [wordStart(text, start, FEW), wordEnd(text, end, FEW)];
  const [led, followed] = [text.read(few, start), text.read(end, more)];
  const before = few + codePoints(led.slice(0, led.lastIndexOf("\n") + 1));
  const line = followed.indexOf("\n");
  const after = line < 0 ? more : end + codePoints(followed.slice(0, line));
  return /\p{L}/u.test(text.read(before, start))
    ? { article, start: before, end: closed }
    : { article, start, end: after };
}

function byArticle(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const found = new Map<string, Quotation[]>();
  for (const quotation of quotations) append(found, quotation.article, quotation);
  return found;
}

function wordStart({ read }: Text, end: number, reach: number): number {
  let at = Math.max(0, end - reach);
  if (at === 0) return 0;
  while (at < end && !/\s/.test(read(at - 1, at))) at++;
  return at;
}

function wordEnd({ read, length }: Text, start: number, reach: number): number {
  let at = Math.min(length, start + reach);
  if (at === length) return at;
  while (at > start && !/\s/.test(read(at, at + 1))) at--;
  return at;
}
