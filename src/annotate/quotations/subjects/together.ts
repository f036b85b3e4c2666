import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";

/** "ont écrit la trésorière et les membres du club": a verb in the plural has both for its subject, nobody alone. */
export function together(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { items } = sentence;
  const joint = items[phrase.end + 1];
  const alone = phrase.kind === "description" && !phrase.plural && joint?.kind === "word";
  if (!alone || !lexicon.words.joining.has(joint.lower)) return phrase;
  const other = phraseAt(sentence, phrase.end + 2, FAR, lexicon);
  if (other?.kind !== "description") return phrase;
  return {
    ...phrase,
    end: other.end,
    complements: [...phrase.complements, ...other.complements],
    gender: phrase.gender === other.gender ? phrase.gender : null,
    plural: true,
  };
}
