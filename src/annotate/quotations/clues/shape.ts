import { type Candidate, isQuote } from "../context.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Scene } from "../sources/scene.ts";
import { isFunctionWord } from "../syntax.ts";

/** How the words stand in their sentence: alone, after a colon, after "que", within; announced where the sentence before ends with a colon. */
export function standing({ passage, alone, reading }: Scene): string {
  const { sentence, at } = passage;
  if (at === 0 && reading.sentences[sentence.index - 1]?.items.at(-1)?.lower === ":") return "announced";
  if (alone) return "alone";
  if (sentence.items[at - 1]?.lower === ":") return "after a colon";
  if (at === 0) return "first";
  return `after ${sortOf(sentence.items[at - 1], reading.lexicon)}`;
}

/** How long the words are, and whether they are a clause. */
export function extent({ looks }: Scene): string {
  const count = looks.words.length;
  const size = count === 1 ? "one word" : count <= 3 ? "few words" : count <= 8 ? "some words" : "many words";
  return `${size}${looks.clause ? ", a clause" : ""}`;
}

/** Whether a source leads to the words, and whether its cue stands beside them. */
export function cueOf({ findings: [first] }: Scene): string {
  if (!first) return "without a cue";
  return first.attribution.adjacent ? "with a cue beside them" : "with a cue";
}

/** What sort of word an item is, as far as it matters beside words in marks. */
export function sortOf(item: Item | undefined, lexicon: Lexicon): string {
  if (!item) return "the end";
  const { words } = lexicon;
  if (item.kind === "quote") return "words";
  if (item.kind === "mark") return /^[,:()—–]$/.test(item.lower) ? item.lower : "a mark";
  if (item.kind === "name") return "a name";
  if (item.inverted) return "an inverted verb";
  if (words.conjunctions.has(item.lower)) return "que";
  if (words.relative.has(item.lower)) return "qui";
  if (words.genitives.has(item.lower)) return "de";
  if (words.comparing.has(item.lower)) return "comme";
  if (words.determiners.has(item.lower))
    return words.indefinite.has(item.lower) ? "un" : words.possessive.has(item.lower) ? "son" : "le";
  if (words.prepositions.has(item.lower)) return "a preposition";
  if (words.coordinators.has(item.lower)) return "et";
  if (item.verb) return `a verb of ${item.verb.class}`;
  if (words.naming.has(item.lower)) return "a naming word";
  if (words.documents.has(item.lower) || words.reportingNouns.has(item.lower)) return "a noun of words";
  if (words.adverbs.has(item.lower)) return "an adverb";
  return isFunctionWord(item, lexicon) ? "a small word" : "a word";
}

export function wordsBetween({ sentence: { items } }: Candidate, from: number, to: number): number {
  return items.slice(from, to).filter(isQuote).length;
}
