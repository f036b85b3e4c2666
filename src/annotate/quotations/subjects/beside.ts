import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { described } from "../phrases/nounPhrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { isFunctionWord } from "../syntax.ts";

/** Words of a noun phrase before a participle. */
const NOUNS = 10;

/** "reçu par une foule d'ouvriers criant « … »": no comma parts the participle from those who cry. */
export function besideParticiple(sentence: Sentence, participle: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { determiners, genitives, prepositions, persons, anybody, occupations } = lexicon.words;
  const last = participle - 1;
  let widest: Phrase | null = null;
  for (let at = last; at >= 0 && last - at < NOUNS; at--) {
    const item = items[at];
    if (item?.kind !== "word" || item.inverted) break;
    const opens = determiners.get(item.lower);
    const governs = genitives.has(item.lower);
    if (!opens && !governs) {
      if (isFunctionWord(item, lexicon) || prepositions.has(item.lower)) break;
      continue;
    }
    const bare = { gender: null, plural: /[sx]$/.test(items[last]?.lower ?? "") };
    const phrase = governs
      ? described(sentence, at, last, opens ?? bare, lexicon)
      : phraseAt(sentence, at, last, lexicon);
    const noun = phrase?.head.replace(/s$/, "") ?? "";
    const somebody = [persons, anybody, occupations].some((set) => set.has(noun) || set.has(phrase?.head ?? ""));
    if (phrase?.kind === "description" && phrase.end === last && somebody)
      widest = governs && !opens ? { ...phrase, start: at + 1 } : phrase;
  }
  return widest;
}
