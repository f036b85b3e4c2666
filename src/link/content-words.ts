import { foldWord } from "../text/fold.ts";
import { perObject } from "../text/per-object.ts";
import type { LinkLocale } from "./locale.ts";

/** A word that carries meaning, cut to a stem, with its place among the words of its text. */
export interface ContentWord {
  /** As it stands, case and accents folded. */
  word: string;
  stem: string;
  at: number;
}

// Too short to tell two sentences apart: "que", "les", "nous", "pour".
const SHORTEST = 4;

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** Tells each word of a text and where it begins, in units. */
export function eachWord(text: string, tell: (word: string, start: number) => void, pattern = WORD): void {
  let end = 0;
  // Nothing that a word could begin with stands between two: looked for like this they take a third of the time of matchAll.
  for (const word of text.match(pattern) ?? []) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    tell(word, start);
  }
}

/** "des contenus violents" → [{conten, 1}, {violent, 2}]. */
export function contentWords(text: string, locale: LinkLocale): ContentWord[] {
  const found: ContentWord[] = [];
  for (const [at, one] of (text.match(WORD) ?? []).entries()) {
    const { word, stem, isContent } = readWord(one, locale);
    if (isContent) found.push({ word, stem, at });
  }
  return found;
}

/** What a word is to the linker. */
export interface ReadWord {
  /** Case and accents folded. */
  word: string;
  /** The word without its ending, folded: "suspendues" → "suspendu". */
  stem: string;
  /** The number it says. */
  figure: number | null;
  hasCapital: boolean;
  /** It stands in any text. */
  isFunction: boolean;
  /** It tells two sentences apart: a long word, a figure, a numeral. */
  isContent: boolean;
  /** As it is compared with a word of another text: by its stem, a function word whole. */
  key: string;
}

export function readWord(written: string, locale: LinkLocale): ReadWord {
  const words = wordsOf(locale);
  const before = words.get(written);
  if (before) return before;
  const word = foldWord(written);
  const figure = locale.numerals.get(word) ?? null;
  const isFunction = locale.functionWords.has(word);
  const isContent = (word.length >= SHORTEST && !isFunction) || /^\d/.test(word) || figure !== null;
  const stem = foldWord(locale.stem(written.toLowerCase()));
  const hasCapital = /^\p{Lu}\p{L}/u.test(written);
  const read = { word, stem, figure, hasCapital, isFunction, isContent, key: isFunction ? word : stem };
  words.set(written, read);
  return read;
}

/** By locale, what was made of each word: a text says most words again. */
const wordsOf = perObject((_locale: LinkLocale) => new Map<string, ReadWord>());
