import { type Attribution, attribution, type Candidate, type Reading } from "../context.ts";
import type { Sentence } from "../items.ts";
import { standsAlone } from "../judge/said.ts";
import type { Lexicon } from "../lexicon.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { isFunctionWord } from "../syntax.ts";

/** « … » Anne Roy: words set apart, with nothing but somebody's name beside or under them. */
export function signed(candidate: Candidate, { sentences, lexicon }: Reading): Attribution | null {
  const { sentence, at } = candidate;
  const under = standsAlone(candidate) ? sentences[sentence.index + 1] : undefined;
  const within = at === 0 ? (nameIn(sentence, 1) ?? presentedIn(candidate, lexicon)) : null;
  const below = under ? nameIn(under, 0) : null;
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

/** « … », Luc Roy, député de Calmont: the same with what he is. */
function presentedIn({ sentence: { items } }: Candidate, lexicon: Lexicon): number | null {
  const [, comma, name, second, noun, ...rest] = items;
  const apart = comma?.lower === "," && name?.entity?.kind === "person" && second?.lower === ",";
  const { persons, occupations } = lexicon.words;
  const role = [persons, occupations].some((set) => set.has(noun?.lower ?? ""));
  const verbless = rest.every((item) => item.kind !== "quote" && !item.verb && !isFunctionWord(item, lexicon));
  return apart && role && verbless ? 2 : null;
}
