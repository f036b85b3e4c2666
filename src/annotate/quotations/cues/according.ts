import { type Attribution, attribution } from "../context.ts";
import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Phrase, phraseAt } from "../phrases.ts";

/** "selon X", "d'après la préfecture", "de l'avis de X"; "pour X," at the head of a sentence. */
export function accordingAt(sentence: Sentence, index: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const { words } = lexicon;
  const head = index === 0 || items[index - 1]?.kind === "mark";
  const length =
    matchAny(sentence, index, words.according, lexicon) ||
    (head ? matchAny(sentence, index, words.accordingAtHead, lexicon) : 0);
  if (!length) return null;
  const start = items[index + length]?.lower === "," ? index + length + 1 : index + length;
  const phrase = phraseAt(sentence, start, Number.MAX_SAFE_INTEGER, lexicon);
  if (!phrase) return null;
  const pour = words.accordingAtHead.includes(items[index]?.lower ?? "");
  if (pour && !standsApart(sentence, phrase)) return null;
  if (pour && phrase.kind === "description" && !words.persons.has(phrase.head) && !words.organizations.has(phrase.head))
    return null;
  return attribution("according-to", phrase, { start: index, end: index + length - 1 }, { adjacent: true });
}

/** "Pour X, …": closed by a comma or the end, unlike "pour X et sa famille venue". */
function standsApart(sentence: Sentence, phrase: Phrase): boolean {
  const next = sentence.items[phrase.end + 1];
  return !next || next.kind === "mark" || next.kind === "quote";
}

const sequences = new WeakMap<readonly string[], string[][]>();

/** How many items the longest phrase of `list` takes at `index`; 0 for none. */
export function matchAny(sentence: Sentence, index: number, list: readonly string[], _lexicon: Lexicon): number {
  let parts = sequences.get(list);
  if (!parts) {
    parts = list.map((entry) => entry.split(" ")).sort((a, b) => b.length - a.length);
    sequences.set(list, parts);
  }
  const first = sentence.items[index]?.lower;
  for (const words of parts) {
    if (words[0] === first && words.every((word, offset) => sentence.items[index + offset]?.lower === word))
      return words.length;
  }
  return 0;
}
