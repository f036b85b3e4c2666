import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { ofDescription } from "./descriptions.ts";
import type { Discourse, Resolution } from "./discourse.ts";
import { ofPronoun } from "./pronouns.ts";

/** Whom a phrase of `sentence` stands for. */
export function resolve(
  phrase: Phrase,
  sentence: Sentence,
  discourse: Discourse,
  text: string,
  lexicon: Lexicon,
): Resolution {
  if (phrase.kind === "name") return { entities: phrase.entities, name: null, sure: true };
  const at = sentence.items[phrase.start]?.start ?? 0;
  return phrase.kind === "pronoun"
    ? ofPronoun(phrase, sentence, at, discourse, lexicon)
    : ofDescription(phrase, sentence, at, discourse, text, lexicon);
}
