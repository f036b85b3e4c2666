import { perObject } from "../../../text/per-object.ts";
import { type Attribution, attribution } from "../context.ts";
import type { Item, Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import { FAR, type Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { sequenceAt } from "../sequences.ts";
import { explained } from "../subjects/apposition.ts";
import { antecedent } from "../subjects/relative.ts";

/** "selon X", "d'après la préfecture", "de l'avis de X"; "pour X," at the head of a sentence. */
export function accordingAt(sentence: Sentence, index: number, lexicon: Lexicon): Attribution | null {
  const { items } = sentence;
  const { words } = lexicon;
  const opening = index === 1 && items[0]?.kind === "quote";
  const own = sequenceAt(items, index, words.accordingOwn);
  if (own) return attribution("according-to", ownerAt(items, index + 1, words), { start: index, end: index + own - 1 });
  // "Ce don est pour elle : « … »"
  const owner = words.pronouns.has(items[index + 1]?.lower ?? "") && items[index + 2]?.lower === ":";
  // "Me X, pour Y, étudie « … »": for whom a lawyer acts
  const acts = items[index - 1]?.lower === "," && items[index - 2]?.entity?.kind === "person";
  const head = index === 0 || opening || owner || (items[index - 1]?.kind === "mark" && !acts);
  const length =
    sequenceAt(items, index, words.according) || (head ? sequenceAt(items, index, words.accordingAtHead) : 0);
  if (!length) return null;
  // "X, pour qui la crise est « … »", "un rapport selon lequel « … »"
  if (words.relativesAfter.has(items[index + length]?.lower ?? "")) {
    const source = antecedent(sentence, index, lexicon);
    return source && attribution("according-to", source, { start: index, end: index + length });
  }
  const start = items[index + length]?.lower === "," ? index + length + 1 : index + length;
  const read = phraseAt(sentence, start, FAR, lexicon);
  // "Selon leur avocate, Me X, …"
  const phrase = read && (authorOf(sentence, read, lexicon) ?? explained(sentence, read, lexicon));
  if (!phrase) return null;
  const pour = words.accordingAtHead.has(items[index]?.lower ?? "");
  if (pour && !standsApart(sentence, phrase)) return null;
  const people = [words.persons, words.occupations, words.organizations].some((set) => set.has(phrase.head));
  if (pour && phrase.kind === "description" && !people) return null;
  return attribution("according-to", phrase, { start: index, end: index + length - 1 }, { adjacent: true });
}

/** How far behind a noun of words its author stands. */
const AUTHOR = 10;
/** Nearer stands whose words they are without "par". */
const OWNER = 6;

/** "selon les précisions apportées par X", "d'après les propos du directeur, X": whose words the noun tells of. */
function authorOf(sentence: Sentence, { kind, start, head }: Phrase, lexicon: Lexicon): Phrase | null {
  if (kind !== "description") return null;
  const { items } = sentence;
  const { words } = lexicon;
  const tells = [words.wordingNouns, words.reportingNouns, words.documents].some((set) => set.has(head));
  for (let at = start + 1; at < start + AUTHOR; at++) {
    const item = items[at];
    // "les aveux faits en 2001 par X"
    if (item?.kind === "number") continue;
    if (item?.kind !== "word") return null;
    const owns = tells && at < start + OWNER && words.genitives.has(item.lower);
    if (!words.agents.has(item.lower) && !owns) continue;
    const phrase = phraseAt(sentence, at + 1, FAR, lexicon) ?? contractedPhrase(sentence, at, lexicon);
    return phrase && canSpeak(phrase, lexicon) ? explained(sentence, phrase, lexicon) : null;
  }
  return null;
}

/** "à ses yeux", "à leur avis": whose they are, as a pronoun would say it. */
function ownerAt(items: readonly Item[], index: number, { theirs }: QuotationWords): Phrase {
  const head = items[index]?.lower ?? "";
  const none = { entities: [], complements: [], determiner: null, gender: null, near: false };
  return { start: index, end: index, kind: "pronoun", head, plural: theirs.has(head), ...none };
}

/** "Pour X, …": closed by a comma or the end, unlike "pour X et sa famille venue". */
function standsApart(sentence: Sentence, phrase: Phrase): boolean {
  const next = sentence.items[phrase.end + 1];
  return !next || next.kind === "mark" || next.kind === "quote";
}

/** Where "selon", "pour" stand in a sentence: asked once, however many passages it has. */
export const accordingPlaces = perObject(({ items }: Sentence, { words }: Lexicon): ReadonlySet<number> => {
  const lists = [words.according, words.accordingOwn, words.accordingAtHead];
  return new Set(items.flatMap((_, at) => (lists.some((list) => sequenceAt(items, at, list) > 0) ? [at] : [])));
});
