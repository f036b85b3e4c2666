import { Duration } from "luxon";
import type { AnnotatedArticle, Place, Span } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { touching } from "../../text/spans.ts";
import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { readerOf } from "../reader-of.ts";
import { type Bound, boundOf, widened } from "./bounds.ts";

/** How much a text says there is of something, or how long it lasts. */
export interface Quantity {
  kind: "number" | "duration";
  /** How many, or how many hours. */
  value: number;
  bound: Bound | null;
  /** Where it stands with its bound, "au moins six mois"; a number with what is counted, "300 salariés". */
  shown: Span;
  /** Stem of the word that says what is counted: "salar"; empty for a length of time. */
  counted: string;
}

/** A word of a text as it is compared with another text: figures match figures, whatever their value. */
export interface Token extends Place {
  key: string;
  quantity: Quantity | null;
  /** A figure that stands alone: "le nombre de blessés s'élève à 528". */
  figure?: number;
  /** Its letters folded. */
  word: string;
  hasCapital: boolean;
}

/** What is counted stands no further than this many words from its figure, and no mark between: "les A20, A50" count nothing. */
const COUNTED = 4;

/** Letters beside a figure in which stands what bounds it: "pas moins de", "au grand maximum". */
const BESIDE = 40;

const NUMBER = "#";
const DURATION = "§";
/** The key of a date or an hour. */
export const TIME = "@";

// "16ème" and "A50" are words: they say which, not how many.
const WORD =
  /\d+(?:[ .\u00a0\u202f]\d{3}(?!\d))*(?:,\d+)?(?![\p{L}\d])|\d+\p{L}+|\p{L}[\p{L}\p{M}\d]*(?:-\p{L}[\p{L}\p{M}]*)*|[%€$£]/gu;

/**
 * The words of a place, in order: "pendant au moins six mois, 1,2 million de clients" → pendant au moins §(P6M, least)
 * #(1200000) de client. Dates and hours are all one; a place's words must be a whole stretch of the article.
 */
export function tokensOf(place: Span, { article, annotations }: AnnotatedArticle, locale: LinkLocale): Token[] {
  const read = readerOf(article);
  const times = touching(annotations.times, place.start, place.end).filter(
    ({ start, end }) => place.start <= start && end <= place.end,
  );
  const tokens: Token[] = [];
  let at = place.start;
  const plain = (end: number) => tokens.push(...wordsIn(article.id, at, read(at, end), locale));
  for (const { start, end, text, type, value } of times) {
    if (start < at) continue;
    plain(start);
    const hours = type === "DURATION" ? hoursOf(value) : hoursAhead(text, locale);
    const [before, after] = [Math.max(place.start, start - BESIDE), Math.min(place.end, end + BESIDE)];
    const bound = boundOf(read(before, start), read(end, after), locale);
    const quantity =
      hours === null
        ? null
        : { kind: "duration" as const, value: hours, counted: "", ...widened({ start, end }, bound) };
    const { word, hasCapital } = readWord(text, locale);
    const key = hours === null ? TIME : DURATION;
    tokens.push({ article: article.id, start, end, key, quantity, word, hasCapital: hasCapital && key !== TIME });
    at = end;
  }
  plain(place.end);
  return tokens;
}

/** The words of a sentence of the article's annotations: two finders ask for them, and they are read once. */
export function tokensOfSentence(sentence: Span, source: AnnotatedArticle, locale: LinkLocale): readonly Token[] {
  const before = kept.get(sentence);
  if (before) return before;
  const tokens = tokensOf(sentence, source, locale);
  kept.set(sentence, tokens);
  return tokens;
}

const kept = new WeakMap<Span, readonly Token[]>();

/** True where a text may hold a quantity: looked up before its words are read one by one. */
export function mayMeasure(text: string, hasTimes: boolean, locale: LinkLocale): boolean {
  return hasTimes || /\d/.test(text) || text.split(/[^\p{L}-]+/u).some((word) => locale.numerals.has(word));
}

/** "P1W" → 168; null for what nobody can count: "PXD". */
function hoursOf(value: string | null): number | null {
  const hours = Duration.fromISO(value ?? "").as("hours");
  return Number.isFinite(hours) ? hours : null;
}

/** "dans dix-huit mois" → 13140; null for other dates. */
function hoursAhead(text: string, locale: LinkLocale): number | null {
  const { count = "", unit = "" } = locale.ahead.exec(text)?.groups ?? {};
  const hours = locale.units.get(readWord(unit, locale).stem);
  const times = figureOf(count, locale);
  return hours && times ? hours * times : null;
}

/** Words and figures of a stretch without times; a figure in several words is one: "1,2 million", "deux cent mille". */
function wordsIn(article: string, from: number, text: string, locale: LinkLocale): Token[] {
  const units = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x");
  const found: Written[] = [];
  for (const { 0: word, index } of units.matchAll(WORD)) split(word, index, locale, found);
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; ) {
    const first = found[at];
    if (!first) break;
    let end = at;
    const parts: number[] = [];
    for (let value = figureOf(first.word, locale); value !== null; value = figureOf(found[end]?.word ?? "", locale)) {
      if (
        end > at &&
        (/^\d/.test(found[end]?.word ?? "") || /[^\s-]/.test(units.slice(found[end - 1]?.end, found[end]?.start)))
      )
        break;
      parts.push(value);
      end++;
    }
    const last = found[Math.max(end - 1, at)] ?? first;
    const { word, hasCapital } = readWord(last === first ? first.word : units.slice(first.start, last.end), locale);
    const told = { article, start: from + first.start, end: from + last.end, word, hasCapital };
    if (parts.length === 0) tokens.push({ ...told, key: keyOf(first.word, locale), quantity: null });
    else {
      const beside = [Math.max(0, first.start - BESIDE), last.end + BESIDE] as const;
      const bound = boundOf(units.slice(beside[0], first.start), units.slice(last.end, beside[1]), locale);
      const beyond = found.slice(end, end + COUNTED);
      const stop = beyond.findIndex(({ word }) => locale.uncounted.has(foldWord(word)));
      const counted = beyond.slice(0, stop < 0 ? COUNTED : stop).find(({ word }) => isCounted(word, locale));
      const isCount = counted && /^[\s'’\p{L}%€£$-]*$/u.test(units.slice(last.end, counted.end));
      const value = sum(parts);
      const { shown, ...bounded } = widened(told, bound);
      if (!isCount) tokens.push({ ...told, key: NUMBER, quantity: null, figure: value });
      else {
        shown.end = Math.max(shown.end, from + counted.end);
        const quantity = { kind: "number" as const, value, counted: keyOf(counted.word, locale), shown, ...bounded };
        tokens.push({ ...told, key: NUMBER, quantity });
      }
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** "salariés", "%"; what stands between is no end: "deux des cinq piles". */
function isCounted(written: string, locale: LinkLocale): boolean {
  const { isContent, figure } = readWord(written, locale);
  return (isContent && figure === null && !/^\d/.test(written)) || written === "%";
}

/** A word of a stretch as it is written. */
interface Written extends Span {
  word: string;
}

/** "dix-huit" is one number; "a-t-elle" is three words. */
function split(word: string, start: number, locale: LinkLocale, found: Written[]): void {
  if (!word.includes("-") || readWord(word, locale).figure !== null)
    found.push({ word, start, end: start + word.length });
  else
    for (const { 0: part, index } of word.matchAll(/[^-]+/g))
      found.push({ word: part, start: start + index, end: start + index + part.length });
}

const DIGIT = /^\d/;

function figureOf(word: string, locale: LinkLocale): number | null {
  if (DIGIT.test(word) && /^\d[^\p{L}]*$/u.test(word))
    return Number(word.replace(/[ .\u00a0\u202f]/g, "").replace(",", "."));
  return readWord(word, locale).figure;
}

/** [2, 100, 50, 1000] → 250000; [4, 20, 12] → 92. */
function sum(parts: readonly number[]): number {
  let [total, current] = [0, 0];
  for (const part of parts) {
    if (part >= 1000 && current > 0 && part % 1000 === 0) [total, current] = [total + current * part, 0];
    else if (part === 20 && current % 100 === 4) current += 76;
    else if (part === 100) current = Math.max(1, current) * part;
    else current += part;
  }
  return total + current;
}

function keyOf(written: string, locale: LinkLocale): string {
  const { word, stem, isFunction } = readWord(written, locale);
  return isFunction ? word : stem;
}
