import { perObject } from "../../../text/per-object.ts";
import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { isOrigin } from "../phrases/nouns.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { invertedPhrase } from "../phrases/speakers.ts";
import { isAuxiliary, isFunctionWord, isTime } from "../syntax.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { verbGroup } from "../verbs/read.ts";

/** What a sentence has that may speak or tell who does, read once. */
export interface Outline {
  /** Every phrase, in order: names, descriptions, pronouns, "il" of "a-t-il" too. */
  phrases: readonly Phrase[];
  /** Verbs that report, in order. */
  groups: readonly VerbGroup[];
}

export const outlineOf = perObject(
  (sentence: Sentence, lexicon: Lexicon): Outline => ({
    phrases: readPhrases(sentence, lexicon),
    groups: readGroups(sentence, lexicon),
  }),
);

function readPhrases(sentence: Sentence, lexicon: Lexicon): Phrase[] {
  const { items } = sentence;
  const found = new Map<string, Phrase>();
  const add = (phrase: Phrase | null) => {
    if (phrase && !isTime(phrase, items, lexicon)) found.set(`${phrase.start}-${phrase.end}`, phrase);
  };
  items.forEach((item, at) => {
    if (item.inverted) add(invertedPhrase(at, item.inverted, lexicon));
    add(
      phraseAt(sentence, at, FAR, lexicon) ??
        contractedPhrase(sentence, at, lexicon) ??
        bareName(sentence, at, lexicon),
    );
    // "le patron de X", "X et Y": each name by itself as well.
    if (item.kind === "name") add(phraseAt(sentence, at, at, lexicon));
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Moukila (capitaine) :", "Moscou a accusé": a capital that is no name known from elsewhere, with nothing but a mark or its verb beside it. */
function bareName({ items }: Sentence, at: number, lexicon: Lexicon): Phrase | null {
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

function readGroups(sentence: Sentence, lexicon: Lexicon): VerbGroup[] {
  const byHead = new Map<number, VerbGroup>();
  for (let at = 0; at < sentence.items.length; at++) {
    const group = verbGroup(sentence, at, lexicon);
    if (group && group.verb.class !== "name") byHead.set(group.head, group);
  }
  return [...byHead.values()];
}
