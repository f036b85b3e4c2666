import type { SearchLocale } from "./locale.ts";
import { indexedWords } from "./words.ts";

/** A query as the index takes it: it can answer one phrase or one word at a time, so they stand apart. */
export interface Query {
  /** Words that must follow each other. */
  phrases: string[];
  words: string[];
}

/**
 * What a reader types, folded as the texts are, and without what would ask for nearly every text: bare particles, and function
 * words where there are others.
 *
 * l’assaut du Capitole → words assaut, Capitole
 * "l'entreprise a décidé" modération → phrase "entreprise a décidé", word modération
 */
export function parseQuery(input: string, locale: SearchLocale): Query {
  const { functionWords } = locale;
  const parts = input.split(/["«»“”„]/u);
  const query: Query = { phrases: [], words: [] };
  parts.forEach((part, index) => {
    const words = indexedWords(part, locale).map((word) => word.text);
    // The last mark of an odd number opens no phrase: somebody is still typing.
    const phrase = index % 2 === 1 && index < parts.length - 1;
    if (!phrase) query.words.push(...words.filter((word) => !isParticle(word)));
    else {
      while (words[0] !== undefined && isParticle(words[0])) words.shift();
      if (words.length > 0) query.phrases.push(words.join(" "));
    }
  });
  const tells = (part: string) => /\d|..$/u.test(part) && !functionWords.has(part); // a lone letter is an initial, or « M. »
  const telling = query.words.filter((word) => bare(word).split("-").some(tells));
  if (telling.length > 0 || query.phrases.length > 0) query.words = telling;
  return query;
}

/**
 * Other forms of a word, one for each stem, each to be matched whole: "fondatrice" → ["fondateur"]; "bras-droit" → ["bras droit"].
 *
 * @param met the forms of a word that the texts hold: "voir" → ["verrons", "vu"]
 */
export function otherStems(
  word: string,
  { otherForms, functionWords }: SearchLocale,
  met: (word: string) => readonly string[],
): string[] {
  const bareWord = bare(word);
  if (functionWords.has(bareWord)) return [];
  const stems = otherForms.flatMap(({ forms, stems }) =>
    forms.test(bareWord) ? stems.map((stem) => bareWord.replace(forms, stem)) : [],
  );
  // "bras-droit" is also found as « bras droit »; the other way round the index knows it.
  const parted = bareWord.includes("-") ? [bareWord.replaceAll("-", " ")] : [];
  return [...new Set([...met(bareWord), ...stems, ...parted])].filter((stem) => stem !== bareWord);
}

/** Lower case, without the marks at its end: "Vérité," → "vérité". */
function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+$/u, "").toLowerCase();
}

function isParticle(word: string): boolean {
  return /^(?:\p{L}|\p{L}*qu)'$/iu.test(word);
}
