import { foldWord } from "../text/fold.ts";
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

/** "des contenus violents" → [{conten, 1}, {violent, 2}]. */
export function contentWords(text: string, locale: LinkLocale): ContentWord[] {
  const words = text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];
  return words.flatMap((one, at) => {
    const { word, stem, isContent } = readWord(one, locale);
    return isContent ? [{ word, stem, at }] : [];
  });
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
}

export function readWord(written: string, locale: LinkLocale): ReadWord {
  const words = known.get(locale) ?? new Map<string, ReadWord>();
  known.set(locale, words);
  const before = words.get(written);
  if (before) return before;
  const word = foldWord(written);
  const figure = locale.numerals.get(word) ?? null;
  const isFunction = locale.functionWords.has(word);
  const isContent = (word.length >= SHORTEST && !isFunction) || /^\d/.test(word) || figure !== null;
  const stem = foldWord(locale.stem(written.toLowerCase()));
  const read = { word, stem, figure, hasCapital: /^\p{Lu}\p{L}/u.test(written), isFunction, isContent };
  words.set(written, read);
  return read;
}

/** By locale, what was made of each word: a text says most words again. */
const known = new WeakMap<LinkLocale, Map<string, ReadWord>>();
