import { canSpeak } from "../cues/after.ts";
import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";
import { isFunctionWord } from "../syntax.ts";
import type { Rule } from "./said.ts";

/** Longer than any name. */
const LONGEST = 12;
const ENTITLED = 6;
const CALLED = 3;

/** "une liste : « Ralliement citoyen »" */
export const isEntitled: Rule = ({ items, at, looks, words }) =>
  items[at - 1]?.lower === ":" &&
  looks.capital &&
  !looks.clause &&
  looks.words.length <= ENTITLED &&
  words.naming.has(items[at - 2]?.lower ?? "");

/** "surnommé « … »", "l'émission « … »", "le groupe Facebook « … »", "le collectif des « … »". */
export const isNamed: Rule = ({ items, at, looks, words, attribution, lexicon }) => {
  const before = items[at - 1];
  if (!before || before.kind === "mark" || before.kind === "quote" || looks.words.length > LONGEST) return false;
  if (words.documents.has(before.lower) && looks.capital) return true;
  // "que les marins appellent « le mal gris »", not "a appelé « les grévistes à la retenue »"
  if (before.verb?.class === "name") return true;
  if (words.callingVerbs.has(before.verb?.infinitive ?? "") && looks.words.length <= CALLED) return true;
  // "il a remercié les électeurs et appelé « au calme »": the word is the cue itself.
  // "mettre en place « une modération »" names no square.
  if (words.naming.has(before.lower) && !words.bareNounPrepositions.has(items[at - 2]?.lower ?? "")) {
    const cue = attribution?.cue?.end === at - 1;
    // "un entrepôt dit « intelligent »"
    const thing = attribution?.phrase && !canSpeak(attribution.phrase, lexicon);
    return thing || (!cue && !isSpeaking(items, at, words));
  }
  const earlier = items[at - 2];
  const link =
    before.kind === "name" ||
    (before.kind === "word" && !before.verb && !isSmall(before.lower, words) && !isFunctionWord(before, lexicon));
  if (link && earlier?.kind === "word" && words.naming.has(earlier.lower) && !earlier.verb) return true;
  if (looks.clause) return false;
  // "le collectif des « … »", "la notion de « … »"
  const noun = earlier?.lower ?? "";
  const named = words.organizations.has(noun) || (words.naming.has(noun) && !earlier?.verb);
  if (words.genitives.has(before.lower) && named) return true;
  // "un communiqué de la « coordination nationale »": its author's name.
  const genitive = words.determiners.has(before.lower) ? at - 2 : at - 1;
  return words.genitives.has(items[genitive]?.lower ?? "") && followsDocument(items, genitive, words);
};

function followsDocument(items: readonly Item[], index: number, words: QuotationWords): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const item = items[i];
    if (item?.kind !== "word") return false;
    if (words.documents.has(item.lower)) return true;
    if (item.verb || words.subordinators.has(item.lower)) return false;
  }
  return false;
}

function isSmall(word: string, words: QuotationWords): boolean {
  return [words.determiners, words.prepositions, words.conjunctions, words.coordinators].some((set) => set.has(word));
}

/** "a dit « … »", "s'est dite « … »", "selon son expression « … »": a naming word that reports all the same. */
function isSpeaking(items: readonly Item[], at: number, words: QuotationWords): boolean {
  const earlier = items[at - 2]?.lower ?? "";
  if (words.possessive.has(earlier)) return true;
  if (!items[at - 1]?.verb) return false;
  const be = words.beSingular.has(earlier) || words.bePlural.has(earlier);
  if (be) return words.reflexives.has(items[at - 3]?.lower ?? "");
  return [words.haveSingular, words.havePlural, words.adverbs, words.pronouns, words.reflexives].some((set) =>
    set.has(earlier),
  );
}
