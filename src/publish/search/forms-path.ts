import { foldWord } from "../../text/fold.ts";

/** Under each of these the forms of the words that begin so, for some none: a query loads those of its own words alone. */
export const FORMS_LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Where they stand, beside the index. */
export const formsPath = (letter: string) => `pagefind/forms/${letter}.txt`;

/** "élu" → "e"; undefined for what begins with no such letter, a number say. */
export function formsLetter(word: string): string | undefined {
  return FORMS_LETTERS.find((letter) => foldWord(word).startsWith(letter));
}
