import { type Attribution, attribution, type Candidate } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { mainSubject } from "../subjects/main.ts";

const LONGEST = 12;

/** "X s'est adressé aux élus : « … »": a colon after somebody's act gives his words. */
export function afterColon({ sentence, at }: Candidate, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  // « La fête est finie » : dans un communiqué, X a annoncé …
  const first = at === 0 && items[1]?.lower === ":";
  if (items[at - 1]?.lower !== ":" && !first) return null;
  // "Bilan partagé par X : « … »"
  const agent = at === 2 || lexicon.words.agents.has(items[at - 3]?.lower ?? "");
  const named = agent && items[at - 2]?.entity?.kind === "person" ? phraseAt(sentence, at - 2, at - 2, lexicon) : null;
  const main = mainSubject(sentence, lexicon);
  const person = main?.entities.some((entity) => entity.kind === "person");
  // "Puis ce fut au tour de X : « … »"
  // "Un texte a été lu par une lycéenne, X : « … »"
  const text = main?.kind === "description" && lexicon.words.documents.has(main.head);
  const turned = main && canSpeak(main, lexicon) && !text ? null : nameBefore(sentence, at - 1, lexicon);
  const subject = person ? main : (named ?? turned ?? main);
  if (!subject || (subject.end >= at && !first) || !canSpeak(subject, lexicon)) return null;
  // "Prix du jury : « Sable »": a thing says nothing.
  if (subject.entities.length > 0 && subject.entities.every((entity) => entity.kind === "other")) return null;
  return attribution("clause", subject, null, { confidence: "likely", adjacent: true });
}

/** "au tour de X :"; "chez X, du syndicat Y :" */
function nameBefore(sentence: Sentence, colon: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  let at = colon - 1;
  if (items[at]?.entity?.kind !== "person") {
    while (at > 0 && colon - at < LONGEST && items[at]?.kind !== "mark" && items[at]?.kind !== "quote") at--;
    if (items[at]?.lower !== "," || items[at + 1]?.verb) return null;
    at--;
  }
  return items[at]?.entity?.kind === "person" ? phraseAt(sentence, at, at, lexicon) : null;
}

/** "Dans Le Monde, X est « … »": where a medium opens the sentence, its subject speaks. */
export function interview({ sentence, at }: Candidate, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const { words } = lexicon;
  const first = items[0];
  if (!first || !words.mediumPrepositions.has(first.lower)) return null;
  let medium = false;
  let i = 1;
  for (; i < at && items[i]?.lower !== ","; i++) {
    const word = items[i]?.lower ?? "";
    medium ||= words.mediumNouns.has(word) || words.media.has(word);
  }
  if (!medium) return null;
  const subject = mainSubject(sentence, lexicon);
  if (!subject || subject.start < i || subject.end >= at || !canSpeak(subject, lexicon)) return null;
  return attribution("clause", subject, null, { confidence: "likely" });
}
