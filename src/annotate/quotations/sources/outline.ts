import { perObject } from "../../../text/per-object.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { bareName } from "../phrases/bareName.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { invertedPhrase } from "../phrases/speakers.ts";
import { isTime } from "../syntax.ts";
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
    if (phrase && !isTime(phrase, items, lexicon) && !isObject(phrase, sentence, lexicon))
      found.set(`${phrase.start}-${phrase.end}`, phrase);
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

/** "je lui ai dit", "la maire lui répond": no "lui" that speaks; "lui dément", "et lui d'ajouter" does. */
function isObject({ kind, start, head }: Phrase, { items }: Sentence, { words }: Lexicon): boolean {
  const [before, after] = [items[start - 1], items[start + 1]];
  if (kind !== "pronoun" || !words.clitics.has(head) || !before || before.kind === "mark") return false;
  const free = [words.prepositions, words.coordinators, words.conjunctions, words.comparing];
  return after?.kind === "word" && !words.relative.has(after.lower) && !free.some((set) => set.has(before.lower));
}

function readGroups(sentence: Sentence, lexicon: Lexicon): VerbGroup[] {
  const byHead = new Map<number, VerbGroup>();
  for (let at = 0; at < sentence.items.length; at++) {
    const group = verbGroup(sentence, at, lexicon);
    if (group && group.verb.class !== "name") byHead.set(group.head, group);
  }
  return [...byHead.values()];
}
