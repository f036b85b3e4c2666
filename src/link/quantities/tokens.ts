import { Duration } from "luxon";
import type { AnnotatedArticle, Annotations, Place, Span } from "../../model.ts";
import { unitsOf } from "../../text/codepoints.ts";
import { perObject } from "../../text/per-object.ts";
import { touching } from "../../text/spans.ts";
import { eachWord, type ReadWord, readWord } from "../content-words.ts";
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

/** The words of a place that several ask for, and again when the dossier has changed elsewhere: read once. */
export function tokensOf(place: Span, source: AnnotatedArticle, locale: LinkLocale): readonly Token[] {
  const known = tokensIn(source.annotations);
  const key = `${source.article.id} ${place.start} ${place.end}`;
  const tokens = known.get(key) ?? readTokens(place, source, locale);
  known.set(key, tokens);
  return tokens;
}

const tokensIn = perObject((_of: Annotations) => new Map<string, readonly Token[]>());

/**
 * The words of a place, in order: "pendant au moins six mois, 1,2 million de clients" → pendant au moins §(P6M, least)
 * #(1200000) de client. Dates and hours are all one; a place's words must be a whole stretch of the article.
 */
export function readTokens(place: Span, { article, annotations }: AnnotatedArticle, locale: LinkLocale): Token[] {
  const read = readerOf(article);
  const times = touching(annotations.times, place.start, place.end).filter(
    ({ start, end }) => place.start <= start && end <= place.end,
  );
  const tokens: Token[] = [];
  let at = place.start;
  const plain = (end: number) => tellWords({ article: article.id, start: at }, read(at, end), locale, tokens);
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

/** "P1W" → 168; null for what nobody can count: "PXD". */
function hoursOf(value: string | null): number | null {
  const hours = Duration.fromISO(value ?? "").as("hours");
  return Number.isFinite(hours) ? hours : null;
}

/** "dans dix-huit mois" → 13140; null for other dates. */
function hoursAhead(text: string, locale: LinkLocale): number | null {
  const { count = "", unit = "" } = locale.ahead.exec(text)?.groups ?? {};
  const hours = locale.units.get(readWord(unit, locale).stem);
  const times = digits(count) ?? readWord(count, locale).figure;
  return hours && times ? hours * times : null;
}

/** Tells the words and figures of a stretch without times; a figure in several words is one: "1,2 million", "deux cent mille". */
function tellWords(place: { article: string; start: number }, text: string, locale: LinkLocale, tokens: Token[]): void {
  const units = unitsOf(text);
  const found = wordsIn(units, locale);
  for (let at = 0; at < found.length; ) {
    const first = found[at] as Written;
    const figure = first.figure === null ? [first] : figureFrom(found, at, units, locale);
    const last = figure.at(-1) as Written;
    const { word, hasCapital } = last === first ? first.read : readWord(units.slice(first.start, last.end), locale);
    const [start, end] = [place.start + first.start, place.start + last.end];
    at += figure.length;
    if (first.figure === null) {
      tokens.push({ article: place.article, start, end, key: first.read.key, quantity: null, word, hasCapital });
      continue;
    }
    const value = sum(figure.map((one) => one.figure ?? 0));
    const told = { article: place.article, start, end, key: NUMBER, word, hasCapital };
    const counted = countedAfter(found.slice(at, at + COUNTED), locale);
    const isCount = counted && /^[\s'’\p{L}%€£$-]*$/u.test(units.slice(last.end, counted.end));
    if (!isCount) tokens.push({ ...told, quantity: null, figure: value });
    else {
      const beside = [Math.max(0, first.start - BESIDE), last.end + BESIDE] as const;
      const bound = boundOf(units.slice(beside[0], first.start), units.slice(last.end, beside[1]), locale);
      const { shown, ...bounded } = widened({ start, end }, bound);
      // "9 000 mètres cubes" are no mètres.
      const next = found[found.indexOf(counted) + 1];
      const power = next && locale.powers.has(next.read.word) && next.start === counted.end + 1 ? next : null;
      shown.end = Math.max(shown.end, place.start + (power ?? counted).end);
      const key = power ? `${counted.read.key} ${power.read.key}` : counted.read.key;
      tokens.push({ ...told, quantity: { kind: "number", value, counted: key, shown, ...bounded } });
    }
  }
}

/** The words from `at` on that are one figure: no two in digits, nothing but spaces and hyphens between. */
function figureFrom(found: readonly Written[], at: number, units: string, locale: LinkLocale): Written[] {
  const parts = found.slice(at, at + 1);
  for (let next = found[at + 1]; next && next.figure !== null; next = found[at + parts.length]) {
    if (DIGIT.test(next.word) || /[^\s-]/.test(units.slice(parts.at(-1)?.end, next.start))) break;
    parts.push(next);
  }
  // "vingt et un": without the tens before it "un" is an article.
  const [and, unit] = found.slice(at + parts.length);
  const isTens = TENS.has(parts.at(-1)?.figure ?? 0) && !DIGIT.test(parts.at(-1)?.word ?? "");
  if (isTens && and?.read.word === locale.tensJoin && unit && locale.tensUnits.has(unit.read.word))
    parts.push({ ...and, figure: 0 }, { ...unit, figure: 1 });
  return parts;
}

/** After these "et un" is one more. */
const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60]);

/** What the words after a figure say it counts: "salariés", "%"; what stands between is no end: "deux des cinq piles". */
function countedAfter(beyond: readonly Written[], locale: LinkLocale): Written | undefined {
  const stop = beyond.findIndex(({ read }) => locale.uncounted.has(read.word));
  const near = stop < 0 ? beyond : beyond.slice(0, stop);
  const isSign = (word: string) => word === "%" || locale.money.has(word);
  return near.find(({ word, read }) => (read.isContent && read.figure === null && !DIGIT.test(word)) || isSign(word));
}

/** A word of a stretch as it is written, what it is, and the number it says. */
interface Written extends Span {
  word: string;
  read: ReadWord;
  figure: number | null;
}

/** "dix-huit" is one number; "a-t-elle" is three words. */
function wordsIn(units: string, locale: LinkLocale): Written[] {
  const found: Written[] = [];
  const tell = (word: string, start: number, read: ReadWord) => {
    const end = start + word.length;
    // "47,3 M€"
    const order = /[€$£]/.test(units[end] ?? "") ? locale.orders.get(word) : undefined;
    found.push({ word, start, end, read, figure: digits(word) ?? order ?? read.figure });
  };
  const split = (word: string, start: number) => {
    const read = readWord(word, locale);
    if (!word.includes("-") || read.figure !== null) tell(word, start, read);
    else eachWord(word, (part, at) => tell(part, start + at, readWord(part, locale)), /[^-]+/g);
  };
  eachWord(units, split, WORD);
  return found;
}

const DIGIT = /^\d/;

/** "1 200,5" → 1200.5; null for "16ème". */
const digits = (word: string) =>
  DIGIT.test(word) && /^[^\p{L}]*$/u.test(word)
    ? Number(word.replace(/[ .\u00a0\u202f]/g, "").replace(",", "."))
    : null;

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
