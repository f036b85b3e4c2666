import { adverbPhrase, isAdverb } from "../adverbs.ts";
import type { Sentence } from "../items.ts";
import { type Lexicon, PAST_PARTICIPLE, type VerbForm } from "../lexicon.ts";
import { beforeClitics, isReflexive } from "./clitics.ts";
import type { VerbGroup, Voice } from "./group.ts";

const REACH = 8;
const INSERTION = 7;
const NO_VERB: VerbForm = { infinitive: "", class: "say", shape: PAST_PARTICIPLE };

/** "a-t-il de nouveau affirmé", "s'est dit", "ayant annoncé", "a été accusé". */
export function withAuxiliary(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const verb = items[index]?.verb ?? NO_VERB;
  const { words } = lexicon;
  let been = false;
  let plural: boolean | null = null;
  let voice: Voice | null = null;
  let at = index - 1;
  for (let steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const item = items[at];
    if (!item) break;
    const word = item.lower;
    // "a, de son côté, déclaré"
    if (word === "," && steps === 0) {
      let opening = at - 1;
      while (opening > at - INSERTION && items[opening] && items[opening]?.kind !== "mark") opening--;
      if (items[opening]?.lower !== ",") break;
      at = opening;
      continue;
    }
    if (words.been.has(word)) {
      been = true;
      continue;
    }
    if (at === index - 1 && words.misspelt.has(word)) {
      plural = false;
      voice = "active";
    } else if (words.haveSingular.has(word) || words.havePlural.has(word)) {
      plural = words.havePlural.has(word);
      voice = been ? "passive" : "active";
    } else if (words.beSingular.has(word) || words.bePlural.has(word)) {
      plural = words.bePlural.has(word);
      voice = isReflexive(items, Math.max(0, at - 2), at, lexicon) ? "active" : "passive";
    } else if (words.haveParticiple.has(word)) voice = been ? "passive" : "participle";
    else if (words.haveInfinitive.has(word)) voice = been ? "passive" : "infinitive";
    else if (words.beInfinitive.has(word) || words.beParticiple.has(word)) {
      voice = isReflexive(items, Math.max(0, at - 2), at, lexicon) ? "infinitive" : "passive";
    } else if (adverbPhrase(items, at, lexicon) > 0) {
      at -= adverbPhrase(items, at, lexicon) - 1;
      continue;
    } else if (isAdverb(items, at, lexicon) || words.clitics.has(word) || item.kind === "number") continue;
    break;
  }
  if (!voice) return null;
  const start = beforeClitics(items, at, lexicon);
  const inverted = items[at]?.inverted ?? null;
  return {
    start,
    end: index,
    head: index,
    voice: voice === "active" && inverted ? "inverted" : voice,
    plural,
    pronoun: inverted ? { text: inverted, item: at } : null,
    reflexive: isReflexive(items, start, at, lexicon),
    verb,
  };
}
