import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { sequenceAt } from "../sequences.ts";

const REACH = 6;

/** "Le parti, par la voix de X, exige": X speaks for the party; who speaks by the voice of his lawyer speaks himself. */
export function voiceOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  const { words } = lexicon;
  const nouns = [words.persons, words.occupations, words.anybody];
  if (phrase.entities[0]?.kind === "person" || nouns.some((set) => set.has(phrase.head))) return phrase;
  const next = items[phrase.end + 1];
  // "L'ONG X (Y), à travers son délégué Z"
  const end = next?.lower === "(" && next.partner > phrase.end ? next.partner : phrase.end;
  const start = items[end + 1]?.lower === "," ? end + 2 : end + 1;
  const length = sequenceAt(items, start, words.voices);
  if (!length) return phrase;
  // "par la voix du député X": the article is within the preposition.
  for (let i = start + length; i < items.length && i - start < length + REACH && items[i]?.kind !== "mark"; i++) {
    const voice = phraseAt(sentence, i, items[i]?.kind === "name" ? i : FAR, lexicon);
    if (voice) return voice;
  }
  return phrase;
}
