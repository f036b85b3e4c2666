import { foldWord } from "./fold.ts";

/** "mamadou l. sarr" → "mamadou", "l", "sarr": the words of a folded name, hyphens and full stops aside. */
export const nameWords = (folded: string): string[] => folded.split(/[\s.-]+/).filter(Boolean);

/** Whether some word of a name before its surname is an initial. */
export const hasInitial = (words: readonly string[]): boolean => words.slice(0, -1).some((word) => word.length === 1);

/** "mamadou l. sarr" of "mamadou lamine sarr", "j.-p. morel" of "jean-pierre morel": word by word the same, or its first letter. */
export function isInitialled(short: readonly string[], whole: readonly string[]): boolean {
  return short.at(-1) === whole.at(-1) && hasLetters(short, whole);
}

/** "thibault l.-v.", "lina b.": a given name, and of the surname its letters alone. */
export const isKeptBack = ([given = "", ...surname]: readonly string[]): boolean =>
  given.length > 1 && surname.at(-1)?.length === 1;

/** A name as it is written that gives of the surname its letters alone: "Thibault L.-V." */
export const givesInitials = (name: string): boolean => isKeptBack(nameWords(foldWord(name)));

/** Word by word the same, or its first letter. */
export const hasLetters = (short: readonly string[], whole: readonly string[]): boolean =>
  short.length === whole.length &&
  short.every((word, at) => word === whole[at] || (word.length === 1 && word === whole[at]?.[0]));
