import { type Attribution, attribution, type Candidate, type Reading } from "../context.ts";
import type { Item, Sentence } from "../items.ts";
import { standsAlone } from "../judge/said.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { outlineOf } from "../sources/outline.ts";
import { isFunctionWord } from "../syntax.ts";

/** « … » Anne Roy: words set apart, with nothing but somebody's name beside or under them. */
export function signed(candidate: Candidate, { sentences, lexicon }: Reading): Attribution | null {
  const { sentence, at } = candidate;
  const beside =
    at === 0
      ? (nameIn(sentence, 1, lexicon) ?? presented(sentence, 1, lexicon) ?? signature(sentence, 1, lexicon))
      : null;
  const next = sentences[sentence.index + 1];
  const under = next && (standsAlone(candidate) ? nameIn(next, 0, lexicon) : null);
  const below = next && next.block !== sentence.block ? (under ?? signature(next, 0, lexicon)) : under;
  const phrase = below ?? beside;
  return (
    phrase && attribution("clause", phrase, null, { confidence: "likely", phraseIn: below ? (next ?? null) : null })
  );
}

/** A person's name that is all the sentence has from `start` on, but for a dash. */
function nameIn(sentence: Sentence, start: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  const name = isDash(items[start]) || items[start]?.lower === "," ? start + 1 : start;
  const whole = items.length === name + 1 && items[name]?.entity?.kind === "person";
  return whole ? phraseAt(sentence, name, name, lexicon) : null;
}

/** « … », Luc Roy, député de Calmont: the same with what he is. */
function presented(sentence: Sentence, start: number, lexicon: Lexicon): Phrase | null {
  const [comma, name, second, noun, ...rest] = sentence.items.slice(start);
  const apart = comma?.lower === "," && name?.entity?.kind === "person" && second?.lower === ",";
  const { persons, occupations } = lexicon.words;
  const role = [persons, occupations].some((set) => set.has(noun?.lower ?? ""));
  return apart && role && isVerbless(rest, lexicon) ? phraseAt(sentence, start + 1, start + 1, lexicon) : null;
}

/** "— Inès, lycéenne", "— Société des eaux": a dash, a name, and perhaps what it is. */
function signature(sentence: Sentence, start: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  if (!isDash(items[start])) return null;
  const name = outlineOf(sentence, lexicon)
    .phrases.filter((phrase) => phrase.start === start + 1 && phrase.kind === "name")
    .at(-1);
  if (name && isVerbless(items.slice(name.end + 1), lexicon)) return name;
  return start === 0 ? body(sentence, lexicon) : null;
}

/** "— Préfecture du Rhône": a line of its own that begins with the noun of a body. */
function body({ items }: Sentence, { words }: Lexicon): Phrase | null {
  const [, first, ...rest] = items;
  const noun = first?.capital && [words.institutions, words.organizations].some((set) => set.has(first.lower));
  if (!noun || rest.some(({ kind, verb }) => verb || (kind !== "word" && kind !== "name"))) return null;
  const none = { entities: [], complements: [], determiner: null, gender: null, plural: false, near: false };
  return { ...none, start: 1, end: items.length - 1, kind: "name", head: first.lower };
}

function isVerbless(items: readonly Item[], lexicon: Lexicon): boolean {
  return items.every((item) => item.kind !== "quote" && !item.verb && !isFunctionWord(item, lexicon));
}

function isDash(item: Item | undefined): boolean {
  return item?.kind === "mark" && /^[—–-]$/.test(item.lower);
}
