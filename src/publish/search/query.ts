import { indexedWords } from "./words.ts";

/** A query as the index takes it: it can answer one phrase or some words at a time, so they stand apart. */
export interface Query {
  /** Words that must follow each other. */
  phrases: string[];
  words: string[];
}

/**
 * What a reader types, folded as the texts are, and without bare particles, which would ask for every text that holds an "l'".
 *
 * l’assaut du Capitole → words assaut, du, Capitole
 * "l'entreprise a décidé" modération → phrase "entreprise a décidé", word modération
 *
 * @param elided matches an elided particle with its apostrophe; must be global
 */
export function parseQuery(input: string, elided: RegExp): Query {
  const parts = input.split(/["«»“”„]/u);
  const query: Query = { phrases: [], words: [] };
  parts.forEach((part, index) => {
    const words = indexedWords(part, elided).map((word) => word.text);
    // The last mark of an odd number opens no phrase: somebody is still typing.
    const phrase = index % 2 === 1 && index < parts.length - 1;
    if (!phrase) query.words.push(...words.filter((word) => !isParticle(word)));
    else {
      while (words[0] !== undefined && isParticle(words[0])) words.shift();
      if (words.length > 0) query.phrases.push(words.join(" "));
    }
  });
  return query;
}

function isParticle(word: string): boolean {
  return word.endsWith("'");
}
