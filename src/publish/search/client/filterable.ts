import { foldWord } from "../../../text/fold.ts";
import type { Query } from "../query.ts";
import { indexedText, type WordLocale } from "../words.ts";

/** A text as one string of folded words, each with a space before and after it, so that a word's beginning can be looked for. */
export function filterable(text: string, locale: WordLocale): string {
  return ` ${bare(indexedText(text, locale))} `;
}

/** Every phrase is in it, and for every word one that begins the same: "violences" finds « violence » and « violents » does not. */
export function holds(text: string, { words, phrases }: Query): boolean {
  return (
    phrases.every((phrase) => text.includes(` ${bare(phrase)} `)) &&
    words.every((word) => {
      const folded = bare(word);
      return folded === "" || text.includes(` ${withoutEnding(folded)}`);
    })
  );
}

/** Folded, and without the marks at the ends of words. */
function bare(words: string): string {
  return foldWord(words)
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, ""))
    .filter(Boolean)
    .join(" ");
}

/** "illegales" → "illegal": the endings of the plural and the feminine. A short word keeps its own. */
function withoutEnding(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:e?s|x|e)$/, "");
}
