import { isAdverb } from "../adverbs.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { sequenceAt } from "../sequences.ts";
import { isFunctionWord, isTime, skipPrepositional } from "../syntax.ts";
import { explained } from "./apposition.ts";
import { together } from "./together.ts";

/** The subject that follows its verb: "a affirmé lundi à la presse le ministre"; `plural` where the verb shows that number. */
export function subjectAfter(
  sentence: Sentence,
  from: number,
  lexicon: Lexicon,
  plural: boolean | null = null,
): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  let commas = 0;
  for (let i = from; i < items.length && i - from < 40; ) {
    const item = items[i];
    if (!item) return null;
    if (item.kind === "mark") {
      if (item.lower === "(" && item.partner > i) i = item.partner + 1;
      else if (item.lower === "," && commas < 2) {
        commas++;
        i++;
      } else return null;
      continue;
    }
    if (item.kind === "quote") return null;
    if (item.kind === "number" || isAdverb(items, i, lexicon) || words.times.has(item.lower)) {
      i++;
      continue;
    }
    // "a dit de lui le maire", but "ont dit de nombreux maires"
    const governs = !words.partitives.has(item.lower) || words.pronouns.has(items[i + 1]?.lower ?? "");
    if (item.kind === "word" && words.prepositions.has(item.lower) && governs) {
      i = skipPrepositional(items, i, lexicon);
      continue;
    }
    // "a prévenu il y a trois jours la maire"
    const ago = sequenceAt(items, i, words.thereIs);
    if (ago) {
      i += ago;
      continue;
    }
    const phrase = phraseAt(sentence, i, FAR, lexicon);
    if (phrase) {
      if (isTime(phrase, items, lexicon)) {
        i = phrase.end + 1;
        while (words.times.has(items[i]?.lower ?? "") || items[i]?.kind === "number") i++;
        continue;
      }
      return explained(sentence, plural ? together(sentence, phrase, lexicon) : phrase, lexicon);
    }
    if (isFunctionWord(item, lexicon)) return null;
    i++;
  }
  return null;
}
