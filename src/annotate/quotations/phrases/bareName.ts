import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { isAuxiliary, isFunctionWord } from "../syntax.ts";
import { isOrigin } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";

/** "Moukila (capitaine) :", "Moscou a accusé": a capital that is no name known from elsewhere, with nothing but a mark or its verb beside it. */
export function bareName({ items }: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const item = items[at];
  if (item?.kind !== "word" || !item.capital || item.verb || isFunctionWord(item, lexicon)) return null;
  const { words } = lexicon;
  if (words.determiners.has(items[at - 1]?.lower ?? "") && isOrigin(item, lexicon)) return null;
  const small = [
    words.determiners,
    words.prepositions,
    words.adverbs,
    words.coordinators,
    words.abbreviations,
    words.times,
  ];
  if (small.some((set) => set.has(item.lower))) return null;
  let end = at;
  while (items[end + 1]?.kind === "word" && items[end + 1]?.capital) end++;
  const next = items[end + 1];
  const acts = next !== undefined && (next.verb !== null || opensVerb(next, lexicon));
  const apart = acts || next?.lower === "(" || next?.lower === ":" || next?.lower === ",";
  const none = { entities: [], complements: [], determiner: null, gender: null, plural: false, near: false };
  return apart ? { ...none, start: at, end, kind: "name", head: item.lower } : null;
}

/** "a accusé", "n'exclut pas", "se dit" */
function opensVerb({ kind, lower }: Item, lexicon: Lexicon): boolean {
  const { negations, reflexives } = lexicon.words;
  return kind === "word" && (isAuxiliary(lower, lexicon) || negations.has(lower) || reflexives.has(lower));
}

/** "Moscou a accusé", "et Hambourg jugeait": such a name is all that stands between a mark or a conjunction and item `end`. */
export function bareBefore(sentence: Sentence, end: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  let start = end;
  while (items[start - 1]?.kind === "word" && items[start - 1]?.capital) start--;
  const before = items[start - 1];
  const { conjunctions, coordinators } = lexicon.words;
  if (before?.kind === "word" && !conjunctions.has(before.lower) && !coordinators.has(before.lower)) return null;
  const found = before?.kind === "name" ? null : bareName(sentence, start, lexicon);
  return found?.end === end ? found : null;
}
