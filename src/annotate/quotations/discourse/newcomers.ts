import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";

/** "un voisin", "sa sœur", "mon père", and "l'évêque", where the text calls nobody so: somebody else than those who were named. */
export function isNewcomer(phrase: Phrase | null, words: QuotationWords): boolean {
  const determiner = phrase?.determiner ?? "";
  if (phrase?.kind !== "description") return false;
  if (words.indefinite.has(determiner) || words.possessive.has(determiner)) return true;
  // "la magistrate" is a judge named before.
  const noun = definiteNoun(phrase, words) ?? "";
  return words.introduced.has(noun) && !words.hypernyms.has(noun);
}

/** "évêque" of "l'évêque": whether that is somebody named before, only the noun and the rest of the text tell. */
function definiteNoun(phrase: Phrase | null, words: QuotationWords): string | null {
  const determiner = phrase?.determiner ?? null;
  if (phrase?.kind !== "description" || phrase.plural || determiner === null) return null;
  const others = [words.indefinite, words.possessive, words.demonstratives];
  return others.some((set) => set.has(determiner)) ? null : phrase.head;
}

/** "J'ai appelé une jurée", "Nous avons rencontré un ancien collègue": whom the writer met, and lets speak. */
export function metBy(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const { words } = lexicon;
  const writer = items.findIndex(({ kind, lower }) => kind === "word" && words.writers.has(lower));
  if (writer < 0 || writer > OPENING) return null;
  for (let at = writer + 1; at < items.length && at - writer <= REACH; at++) {
    if (!words.indefinite.has(items[at]?.lower ?? "")) continue;
    const phrase = phraseAt(sentence, at, items.length, lexicon);
    if (phrase?.kind === "description" && !phrase.plural && phrase.entities.length === 0) return phrase;
  }
  return null;
}

/** Items before "nous", and between it and whom the writer met. */
const OPENING = 6;
const REACH = 8;
