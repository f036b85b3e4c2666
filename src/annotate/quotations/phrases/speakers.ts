import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "./phrase.ts";

/** Could what the phrase tells of say something? A name or a pronoun could; "la mesure" could not. */
export function canSpeak(phrase: Phrase, { words }: Lexicon): boolean {
  if (phrase.kind !== "description" || phrase.origin) return true;
  const speakers = [
    words.persons,
    words.anybody,
    words.occupations,
    words.organizations,
    words.institutions,
    words.documents,
  ];
  const single = phrase.plural ? phrase.head.replace(/s$/, "") : phrase.head;
  return speakers.some((set) => set.has(phrase.head) || set.has(single));
}

/** The pronoun of an inversion, which is the end of an item: "il" in "a-t-il". */
export function invertedPhrase(item: number, pronoun: string, lexicon: Lexicon): Phrase | null {
  const is = lexicon.words.pronouns.get(pronoun);
  if (!is) return null;
  return {
    start: item,
    end: item,
    kind: "pronoun",
    entities: [],
    complements: [],
    head: pronoun,
    determiner: null,
    ...is,
  };
}
