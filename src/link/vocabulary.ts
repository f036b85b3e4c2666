import { perObject } from "../text/per-object.ts";

/** Words one after another, with spaces between: one string, since readings are kept. */
export interface WordList {
  words: string;
}

/** The number of every word met so far, from 0, the same for all who ask. */
const vocabulary = new Map<string, number>();

/** The words of a list by their numbers. */
export const numbersOf = perObject(({ words }: WordList) => {
  const each = words === "" ? [] : words.split(" ");
  const numbers = new Int32Array(each.length);
  for (let at = 0; at < each.length; at++) numbers[at] = numberOf(each[at] ?? "");
  return numbers;
});

export function numberOf(word: string): number {
  const known = vocabulary.get(word) ?? vocabulary.size;
  if (known === vocabulary.size) vocabulary.set(word, known);
  return known;
}
