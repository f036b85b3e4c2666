import { type Attribution, attribution, type Candidate, type Reading } from "../context.ts";
import type { Sentence } from "../items.ts";
import { standsAlone } from "../judge/said.ts";
import { phraseAt } from "../phrases.ts";

/** « … » Anne Roy: words set apart, with nothing but somebody's name beside or under them. */
export function signed(candidate: Candidate, { sentences, lexicon }: Reading): Attribution | null {
  const { sentence, at } = candidate;
  const under = standsAlone(candidate) ? sentences[sentence.index + 1] : undefined;
  const [within, below] = [at === 0 ? nameIn(sentence, 1) : null, under ? nameIn(under, 0) : null];
  const [signature, name] = below === null ? [sentence, within] : [under ?? sentence, below];
  if (name === null) return null;
  const phrase = phraseAt(signature, name, name, lexicon);
  return attribution("clause", phrase, null, {
    confidence: "likely",
    phraseIn: below === null ? null : (under ?? null),
  });
}

/** The index of a person's name that is all the sentence has from `start` on, but for a dash. */
function nameIn({ items }: Sentence, start: number): number | null {
  const name = items[start]?.kind === "mark" && /^[,—–-]$/.test(items[start].lower) ? start + 1 : start;
  return items.length === name + 1 && items[name]?.entity?.kind === "person" ? name : null;
}
