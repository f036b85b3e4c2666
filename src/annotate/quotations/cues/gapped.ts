import { type Attribution, attribution, type Candidate, isQuote } from "../context.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { canSpeak } from "../phrases/speakers.ts";

const LONGEST = 12;

/** "X parle d'« A » et Y d'« B »": the second source shares the verb of the first. */
export function gapped({ sentence, at }: Candidate, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  let last = beforeLinks(items, at, lexicon);
  if (items[last]?.lower === ")") last = (items[last]?.partner ?? 0) - 1;
  for (let i = last; i > 1 && last - i < LONGEST; i--) {
    const joint = items[i - 1];
    if (!joint || isQuote(items[i]) || (items[i]?.kind === "mark" && items[i]?.lower !== "-")) return null;
    if (!/^[,;]$/.test(joint.lower) && !lexicon.words.joining.has(joint.lower)) continue;
    const first = joint.kind === "word" && /^[,;]$/.test(items[i - 2]?.lower ?? "") ? i - 3 : i - 2;
    // "X accuse Y de « A » et Z de « B »": with an object before the first words, Z is another object.
    if (!isQuote(items[first]) || !items[beforeLinks(items, first, lexicon)]?.verb) continue;
    const phrase = phraseAt(sentence, i, last, lexicon);
    if (phrase?.end !== last || !canSpeak(phrase, lexicon)) continue;
    return attribution("clause", phrase, null, { confidence: "likely", adjacent: true });
  }
  return null;
}

/** Index before "d'un", "à", "que" or a comma that lead to the words at `at`. */
function beforeLinks(items: readonly Item[], at: number, { words }: Lexicon): number {
  let i = at - 1;
  for (; i > 0; i--) {
    const item = items[i];
    if (!item || item.inverted) break;
    const sets = [words.prepositions, words.conjunctions, words.determiners];
    if (item.lower !== "," && !sets.some((set) => set.has(item.lower))) break;
  }
  return i;
}
