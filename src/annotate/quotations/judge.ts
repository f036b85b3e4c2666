import type { Candidate, Reading } from "./context.ts";
import { isQuote } from "./context.ts";
import type { Item } from "./items.ts";
import { PLURAL, SINGULAR } from "./lexicon.ts";
import type { Terms } from "./terms.ts";

/** What the words between the marks look like. */
export interface Looks {
  words: string[];
  capital: boolean;
  /** A clause of its own rather than a fragment. */
  clause: boolean;
  spoken: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?/gu;
const LONG = 400;

export function looksOf(candidate: Candidate, { text, lexicon }: Reading): Looks {
  const inner = text.slice(candidate.quote.start, Math.min(candidate.quote.end, candidate.quote.start + LONG));
  const words = (inner.match(WORD) ?? []).map((word) => word.toLowerCase().replace("’", "'"));
  const { verbs, words: sets } = lexicon;
  const finite = words.some(
    (word) =>
      sets.haveSingular.has(word) ||
      sets.havePlural.has(word) ||
      sets.beSingular.has(word) ||
      sets.bePlural.has(word) ||
      sets.otherFinite.has(word) ||
      sets.pronouns.has(word) ||
      sets.impersonal.has(word) ||
      // In a few words "taxe", "juge" are nouns.
      (words.length > 4 && ((verbs.get(word)?.shape ?? 0) & (SINGULAR | PLURAL)) > 0),
  );
  return {
    words,
    capital: /^[^\p{L}\p{N}]*\p{Lu}/u.test(inner),
    clause: finite || /[!?…]$/.test(inner),
    spoken: words.some((word) => sets.spoken.has(word)),
  };
}

/** Did somebody say or write these words, or are they a name, a title, a term, a charge? */
export function isSaid(candidate: Candidate, reading: Reading, terms: Terms): boolean {
  const { sentence, at, attribution } = candidate;
  const { items } = sentence;
  const { words } = reading.lexicon;
  const looks = looksOf(candidate, reading);
  const before = items[at - 1];
  const colon = before?.lower === ":";
  const count = looks.words.length;
  const alone = standsAlone(candidate);

  // "une liste : « Ralliement citoyen »"
  const entitled = colon && looks.capital && !looks.clause && count <= 6;
  if (entitled && words.naming.has(items[at - 2]?.lower ?? "")) return false;
  if (!colon && count <= 12 && isNamed(candidate, reading, looks)) return false;
  if (isDocument(candidate, reading, looks)) return false;
  if (count <= 4 && !looks.clause && !colon && terms.terms.has(looks.words.join(" "))) return false;
  const cued = attribution !== null && attribution.reason !== "continuation";
  const title = looks.capital && at > 0 && !terms.proper.has(looks.words[0] ?? "");
  if (title && count <= 6 && !alone && !colon && !(cued && attribution.adjacent) && before?.lower !== ",") return false;
  // "a publié « Le Temps des orages »"
  const works = cued && attribution.verb !== null && words.titleVerbs.has(attribution.verb.infinitive);
  if (title && count <= 8 && !looks.clause && !colon && works) return false;
  if (cued) return true;
  if (attribution) return alone || looks.clause || count >= 3;
  if (alone) return count >= 3 && !(count <= 5 && !looks.clause) && !words.naming.has(before?.lower ?? "");
  return (looks.clause && count >= 6) || count >= 10;
}

/** The passage is a sentence of its own. */
export function standsAlone({ sentence }: Candidate): boolean {
  return sentence.items.every((item) => item.kind === "mark" || isQuote(item));
}

/** "surnommé « … »", "l'émission « … »", "le groupe Facebook « … »". */
function isNamed(candidate: Candidate, reading: Reading, looks: Looks): boolean {
  const { sentence, at } = candidate;
  const { lexicon } = reading;
  const { items } = sentence;
  const { words } = lexicon;
  const before = items[at - 1];
  if (!before || before.kind === "mark" || before.kind === "quote") return false;
  if (words.documents.has(before.lower) && looks.capital) return true;
  if (words.naming.has(before.lower)) return !isSpeaking(candidate, reading);
  const earlier = items[at - 2];
  const link = before.kind === "name" || (before.kind === "word" && !before.verb && !isSmall(before.lower, words));
  if (link && earlier?.kind === "word" && words.naming.has(earlier.lower) && !earlier.verb) return true;
  // "un communiqué de la « coordination nationale »": its author's name.
  const genitive = words.determiners.has(before.lower) ? at - 2 : at - 1;
  if (words.genitives.has(items[genitive]?.lower ?? "") && !looks.clause && followsDocument(items, genitive, words))
    return true;
  // "le collectif des « … »": a group named after its members.
  return (
    words.genitives.has(before.lower) &&
    !looks.clause &&
    earlier !== undefined &&
    words.organizations.has(earlier.lower)
  );
}

function followsDocument(items: readonly Item[], index: number, words: Reading["lexicon"]["words"]): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const item = items[i];
    if (item?.kind !== "word") return false;
    if (words.documents.has(item.lower)) return true;
    if (item.verb || words.subordinators.has(item.lower)) return false;
  }
  return false;
}

function isSmall(word: string, words: Reading["lexicon"]["words"]): boolean {
  return (
    words.determiners.has(word) ||
    words.prepositions.has(word) ||
    words.conjunctions.has(word) ||
    words.coordinators.has(word)
  );
}

/** "a dit « … »", "s'est dite « … »", "selon son expression « … »": a naming word that reports all the same. */
function isSpeaking({ sentence, at }: Candidate, { lexicon: { words } }: Reading): boolean {
  const { items } = sentence;
  const earlier = items[at - 2]?.lower ?? "";
  if (words.possessive.has(earlier)) return true;
  if (!items[at - 1]?.verb) return false;
  if (words.beSingular.has(earlier) || words.bePlural.has(earlier))
    return words.reflexives.has(items[at - 3]?.lower ?? "");
  return (
    words.haveSingular.has(earlier) ||
    words.havePlural.has(earlier) ||
    words.adverbs.has(earlier) ||
    words.pronouns.has(earlier) ||
    words.reflexives.has(earlier)
  );
}

/** Charges after "pour", wording of orders, what is written on walls. */
function isDocument({ sentence, at }: Candidate, { lexicon }: Reading, looks: Looks): boolean {
  const { items } = sentence;
  const before = items[at - 1]?.lower ?? "";
  const { words } = lexicon;
  for (let i = at - 1; i >= 0 && at - i <= 14; i--) {
    const word = items[i]?.lower ?? "";
    if (at - i <= 5 && words.inscriptions.has(word)) return true;
    if (!words.charges.has(word) || looks.spoken) continue;
    if (words.purposes.has(before) || (words.genitives.has(before) && at - i <= 2)) return true;
  }
  return false;
}
