import type { Item } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";

/** "déjà", "récemment"; but "le mouvement", "de renseignement" are nouns. */
export function isAdverb(items: readonly Item[], index: number, { words }: Lexicon): boolean {
  const word = items[index]?.lower ?? "";
  if (words.adverbs.has(word)) return true;
  if (word.length <= 6 || !words.adverbEndings.some((ending) => word.endsWith(ending))) return false;
  const before = items[index - 1];
  if (before?.kind !== "word") return true;
  return (
    !words.determiners.has(before.lower) && !words.prepositions.has(before.lower) && !words.prenominal.has(before.lower)
  );
}

/** How many items up to `at` form an adverb of several words ("de nouveau", "pour sa part"); 0 for none. */
export function adverbPhrase(items: readonly { lower: string }[], at: number, lexicon: Lexicon): number {
  for (const length of [4, 3, 2]) {
    if (at - length + 1 < 0) continue;
    let phrase = "";
    for (let i = at - length + 1; i <= at; i++) phrase += `${items[i]?.lower ?? ""} `;
    phrase = phrase.trimEnd().replaceAll("' ", "'");
    if (lexicon.words.adverbs.has(phrase)) return length;
  }
  return 0;
}

/** Index after the adverbs that begin at `at`: "d'ailleurs", "toutefois". */
export function afterAdverbs(items: readonly { lower: string }[], at: number, lexicon: Lexicon): number {
  let index = at;
  for (;;) {
    const length = [4, 3, 2].find((words) => adverbPhrase(items, index + words - 1, lexicon) === words);
    if (length) index += length;
    else if (lexicon.words.adverbs.has(items[index]?.lower ?? "")) index++;
    else return index;
  }
}
