import { stemmer } from "@orama/stemmers/french";
import { foldWord } from "../../../text/fold.ts";

export const stemOf = (word: string) => foldWord(stemmer(word));
export const stems = (words: readonly string[]) => new Set(words.map(stemOf));
