import { foldWord } from "./fold.ts";

/** This share of the words looked for makes a passage worth showing. */
const ENOUGH = 0.5;

/**
 * The stretch of `text` that has most of the words of `quote`, letter for letter, where the quote itself does not stand there; null
 * where none has half of them. Linear in the text.
 */
export function nearestPassage(text: string, quote: string): string | null {
  const wanted = wordsOf(quote).map(({ word }) => word);
  const words = wordsOf(text);
  if (wanted.length === 0) return null;
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let [met, best, at] = [0, 0, -1];
  const take = (word: string | undefined, by: 1 | -1) => {
    const left = missing.get(word ?? "");
    if (word === undefined || left === undefined) return;
    // A word counts as often as the quote has it.
    met += by === 1 ? Number(left > 0) : -Number(left >= 0);
    missing.set(word, left - by);
  };
  words.forEach(({ word }, index) => {
    take(word, 1);
    take(words[index - wanted.length]?.word, -1);
    if (met > best) [best, at] = [met, index];
  });
  if (best < ENOUGH * wanted.length) return null;
  const first = words[Math.max(0, at - wanted.length + 1)];
  const last = words[at];
  return first && last ? text.slice(first.start, last.end) : null;
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
