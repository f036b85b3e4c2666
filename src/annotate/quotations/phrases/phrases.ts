import type { Item, Sentence } from "../items.ts";
import { type Lexicon, PLURAL, SINGULAR } from "../lexicon.ts";
import { isFunctionWord } from "../syntax.ts";
import { named } from "./namePhrase.ts";
import { described, oneOf } from "./nounPhrase.ts";
import { FAR, type Phrase } from "./phrase.ts";

/** Reads the phrase that begins at `index`, not beyond item `limit`. */
export function phraseAt(sentence: Sentence, index: number, limit: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const item = items[index];
  if (!item || index > limit) return null;
  const { words } = lexicon;
  const pronoun = words.pronouns.get(item.lower);
  if (pronoun && item.kind === "word" && !item.inverted) return pronounPhrase(index, index, item.lower, pronoun);
  const determiner = words.determiners.get(item.lower);
  const next = items[index + 1];
  if (
    determiner &&
    item.kind === "word" &&
    next?.kind === "word" &&
    words.latter.has(next.lower) &&
    words.demonstratives.has(item.lower)
  ) {
    const after = items[index + 2];
    const finite = ((after?.verb?.shape ?? 0) & (SINGULAR | PLURAL)) > 0;
    const alone =
      after?.kind !== "word" || words.prepositions.has(after.lower) || isFunctionWord(after, lexicon) || finite;
    if (alone) return pronounPhrase(index, index + 1, next.lower, { ...determiner, near: true });
  }
  // "le premier a dit", "l'autre « … »"
  if (determiner && words.ordinals.has(next?.lower ?? "") && endsAtOrdinal(items[index + 2], lexicon))
    return pronounPhrase(index, index + 1, next?.lower ?? "", { ...determiner, near: false });
  // "l'une des participantes", "un des avocats"
  const one = words.articles.has(item.lower) ? index : words.articles.has(next?.lower ?? "") ? index + 1 : -1;
  if (determiner && item.kind === "word" && one >= 0 && words.genitives.has(items[one + 1]?.lower ?? ""))
    return oneOf(sentence, index, one, limit, lexicon);
  // "celui qui dirigea l'observatoire"
  const those = item.kind === "word" && words.those.get(item.lower);
  if (those && next && (words.relative.has(next.lower) || words.conjunctions.has(next.lower)))
    return pronounPhrase(index, index, item.lower, { ...those, near: true });
  if (item.kind === "name") return named(sentence, index, index, lexicon, limit);
  // "pour Me Roy"
  const titled = item.kind === "word" && item.capital && words.abbreviations.has(item.lower) && next?.kind === "name";
  if (titled && index < limit) return named(sentence, index + 1, index + 1, lexicon, limit);
  if (!determiner || item.kind !== "word") return null;
  return described(sentence, index, limit, determiner, lexicon);
}

/** "du maire", "au comptoir": the article is within the preposition. */
export function contractedPhrase(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const word = items[at]?.lower ?? "";
  if (!lexicon.words.contracted.has(word) || items[at + 1]?.kind !== "word") return null;
  const plural = lexicon.words.determiners.get(word)?.plural ?? false;
  return described(sentence, at, FAR, { gender: null, plural }, lexicon);
}

/** "le premier a", not "le premier ministre", "l'un d'eux". */
function endsAtOrdinal(after: Item | undefined, lexicon: Lexicon): boolean {
  if (after?.kind !== "word") return after?.kind !== "name" && after?.kind !== "number";
  return isFunctionWord(after, lexicon) || (after.verb !== null && !lexicon.words.persons.has(after.lower));
}

function pronounPhrase(
  start: number,
  end: number,
  head: string,
  is: { gender: "m" | "f" | null; plural: boolean; near: boolean },
): Phrase {
  return { start, end, kind: "pronoun", entities: [], complements: [], head, determiner: null, ...is };
}
