import { type Attribution, attribution, isQuote } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { sequenceAt } from "../sequences.ts";

/** "est-il ajouté dans la missive", "peut-on lire dans un communiqué de X", "lit-on". */
export function readIn(sentence: Sentence, verb: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  let end = verb;
  for (let i = verb; i < items.length && i - verb < 10; i++) {
    const item = items[i];
    if (!item || (item.kind === "mark" && item.lower !== ",") || isQuote(item)) break;
    if (item.verb) end = i;
    if (item.kind !== "word" || !lexicon.words.determiners.has(item.lower)) continue;
    const phrase = phraseAt(sentence, i, FAR, lexicon);
    if (phrase && lexicon.words.documents.has(phrase.head)) {
      return attribution(
        "passive",
        phrase,
        { start: verb, end: Math.max(verb, end) },
        { verb: items[verb]?.verb ?? null, adjacent: true },
      );
    }
  }
  const house = housed(sentence, end + 1, lexicon);
  const more = { verb: items[verb]?.verb ?? null, adjacent: true };
  if (house) return attribution("passive", house, { start: verb, end }, { ...more, confidence: "likely" });
  return attribution("passive", null, { start: verb, end }, more);
}

/** "assure-t-on chez X", "Du côté de X, on assure": the organization among whom it is said. */
export function housed(sentence: Sentence, index: number, lexicon: Lexicon): Phrase | null {
  const length = sequenceAt(sentence.items, index, lexicon.words.housing);
  const phrase = length ? phraseAt(sentence, index + length, FAR, lexicon) : null;
  return phrase?.entities.some(({ kind }) => kind === "organization") ? phrase : null;
}
