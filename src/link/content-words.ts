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
  return words.flatMap((word, at) =>
    isContent(foldWord(word), locale) ? [{ word: foldWord(word), stem: stemOf(word, locale), at }] : [],
  );
}

/** True for a folded word that tells two sentences apart: a long one, a figure, a numeral. */
function isContent(word: string, { functionWords, numerals }: LinkLocale): boolean {
  return (word.length >= SHORTEST && !functionWords.has(word)) || /^\d/.test(word) || numerals.has(word);
}

/** "suspendues" → "suspendu": the word without its ending, case and accents folded. */
export function stemOf(word: string, { stem }: LinkLocale): string {
  return foldWord(stem(word.toLowerCase()));
}

/** Words, marks and case folded: two renderings are identical where these are equal. */
export function bareWords(text: string): string {
  return (foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
