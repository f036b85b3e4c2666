import { isAdverb } from "../adverbs.ts";
import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";
import { canSpeak } from "../phrases/speakers.ts";
import { isFunctionWord } from "../syntax.ts";
import type { Case, Rule } from "./case.ts";

/** Longer than any name. */
const LONGEST = 20;
const CALLED = 3;
/** "trouve au contraire le film « … »": verb and object as close as that. */
const NEAR = 6;
/** How much may stand between a verb of naming and the name: "appellent les tours du centre la « … »". */
const OBJECT = 8;

/** "surnommé « … »", "l'émission « … »", "le groupe Facebook « … »", "le collectif des « … »". */
export const isNamed: Rule = (one) => {
  const { items, at, looks, words, attribution, lexicon } = one;
  const before = items[at - 1];
  if (isAppositive(one)) return true;
  if (!before || before.kind === "mark" || before.kind === "quote" || looks.words.length > LONGEST) return false;
  if (words.documents.has(before.lower) && looks.capital) return true;
  // "que les marins appellent « le mal gris »", not "a appelé « les grévistes à la retenue »"
  if (before.verb?.class === "name") return true;
  if (words.callingVerbs.has(before.verb?.infinitive ?? "") && looks.words.length <= CALLED) return true;
  if (isCalled(one) || isByname(one) || isSource(one)) return true;
  // "il a remercié les électeurs et appelé « au calme »": the word is the cue itself.
  // "mettre en place « une modération »" names no square; "salue sur Facebook « le calme »" tells where.
  const tied = [words.bareNounPrepositions, words.channels].some((set) => set.has(items[at - 2]?.lower ?? ""));
  if (words.naming.has(before.lower) && !tied) {
    const cue = attribution?.cue?.end === at - 1;
    // "un entrepôt dit « intelligent »"
    const thing = attribution?.phrase && !canSpeak(attribution.phrase, lexicon);
    return thing || (!cue && !isSpeaking(items, at, words) && !isJudged(one));
  }
  if (isMotto(one)) return true;
  // "dont le nom signifie littéralement « racine »"
  const sense = words.adverbs.has(before.lower) || isAdverb(items, at - 1, lexicon) ? items[at - 2] : before;
  if (words.meaning.has(sense?.lower ?? "")) return true;
  // "une interview à « Finanz und Markt »"
  if (looks.capital && words.mediumPrepositions.has(before.lower) && words.hosting.has(items[at - 2]?.lower ?? ""))
    return true;
  // "le terme même d'« … »"
  const skip = words.adverbs.has(items[at - 2]?.lower ?? "") ? 3 : 2;
  const earlier = items[at - skip];
  const link =
    before.kind === "name" ||
    (before.kind === "word" && !before.verb && !isSmall(before.lower, words) && !isFunctionWord(before, lexicon));
  const titled = looks.capital || !looks.clause;
  if (link && titled && earlier?.kind === "word" && words.naming.has(earlier.lower) && !earlier.verb) return true;
  if (looks.clause) return false;
  // "le collectif des « … »", "la notion de « … »"
  const noun = earlier?.lower ?? "";
  // "accuse le gouvernement de « mépris »"
  const body = words.organizations.has(noun) && (looks.capital || words.contracted.has(before.lower));
  // "l'exception dite de « fouille de textes »"
  const named = body || (words.naming.has(noun) && (!earlier?.verb || !isSpeaking(items, at - 1, words)));
  if (words.genitives.has(before.lower) && named) return true;
  // "un communiqué de la « coordination nationale »": its author's name.
  const genitive = words.determiners.has(before.lower) ? at - 2 : at - 1;
  return words.genitives.has(items[genitive]?.lower ?? "") && followsDocument(items, genitive, words);
};

/** "le slogan du concours est « … »" */
function isMotto({ items, at, words }: Case): boolean {
  if (!words.beSingular.has(items[at - 1]?.lower ?? "")) return false;
  for (let i = at - 2; i >= 0 && at - i < OBJECT; i--) {
    if (items[i]?.kind !== "word" && items[i]?.kind !== "name") return false;
    if (words.mottos.has(items[i]?.lower ?? "")) return true;
  }
  return false;
}

/** "que la presse appelle déjà la « révolution du figuier »", "on appelle ces acheteurs les « coxeurs »": article and name after the verb. */
function isCalled({ items, at, looks, words }: Case): boolean {
  if (looks.clause || looks.words.length > CALLED + 1 || !words.determiners.has(items[at - 1]?.lower ?? ""))
    return false;
  for (let i = at - 2; i >= 0 && at - i < OBJECT; i--) {
    const item = items[i];
    if (item?.kind !== "word" && item?.kind !== "name") return false;
    // "appeler à la « retenue »"
    if (words.prepositions.has(item.lower) && !words.genitives.has(item.lower)) return false;
    if (item.verb) return item.verb.class === "name" || words.callingVerbs.has(item.verb.infinitive);
  }
  return false;
}

/** "Luc Roy, dit « le Basque », ", "le mécanisme dit « Europe+ »": "dit" beside a name or a thing, without anybody who says it. */
function isByname({ items, at, looks, words, lexicon }: Case): boolean {
  const dit = items[at - 1];
  if (!words.naming.has(dit?.lower ?? "") || !dit?.verb || looks.clause || looks.words.length > CALLED) return false;
  const before = items[at - 2];
  if (before?.lower === ",") {
    const closed = /^[,.)]$/.test(items[at + 1]?.lower ?? "");
    return closed && items[at - 3]?.kind === "name" && (looks.capital || words.determiners.has(looks.words[0] ?? ""));
  }
  // "Luc Roy dit « Petit Luc »"
  if (before?.entity?.kind === "person")
    return looks.words.length > 1 && looks.capital && looks.capitals.at(-1) === true;
  if (before?.kind !== "word" || before.verb || isFunctionWord(before, lexicon) || isSmall(before.lower, words))
    return false;
  if (isAdverb(items, at - 2, lexicon)) return false;
  return ![words.persons, words.occupations, words.organizations].some((set) => set.has(before.lower));
}

/** "comme l'exige la « loi travail »": the passage is part of the phrase that names the source. */
function isSource({ at, attribution, looks }: Case): boolean {
  const phrase = attribution?.phraseIn ? null : attribution?.phrase;
  return phrase?.kind === "description" && phrase.start < at && phrase.end >= at && !looks.clause;
}

/** "pour entraîner son modèle, « Plume »", "de sa coalition, « Debout »": the name after the noun that it is the name of. */
function isAppositive({ items, at, looks, words, lexicon }: Case): boolean {
  const [noun, comma] = [items[at - 2], items[at - 1]];
  if (comma?.lower !== "," || noun?.kind !== "word" || noun.verb || isFunctionWord(noun, lexicon)) return false;
  const article = items[words.prenominal.has(items[at - 3]?.lower ?? "") ? at - 4 : at - 3];
  const closed = /^[,.)]$/.test(items[at + 1]?.lower ?? ".");
  const name = looks.capital && !looks.clause && looks.words.length <= CALLED;
  return closed && name && words.determiners.has(article?.lower ?? "");
}

/** "juge le film « interminable »", "dénonce un plan « irresponsable »": not what the film or plan is called, but what X thinks of it. */
function isJudged({ items, at, looks, attribution, cued, words }: Case): boolean {
  const { cue, verb } = attribution ?? {};
  const framed = attribution?.reason === "according-to";
  if (!cued || !cue || (cue.end >= at - 1 && !framed) || looks.capital) return false;
  const article = items[at - 2]?.lower ?? "";
  if (words.judging.has(verb?.infinitive ?? "") && words.determiners.has(article) && at - cue.end <= NEAR) return true;
  const first = looks.words[0] ?? "";
  // "une œuvre « ancrée dans la terre de son enfance »": in small letters, and too long for a name.
  const long = looks.words.length > CALLED + 1;
  const qualified = looks.words.length === 1 || long || words.adverbs.has(first) || words.genitives.has(first);
  return words.indefinite.has(article) && qualified;
}

function followsDocument(items: readonly Item[], index: number, words: QuotationWords): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const item = items[i];
    if (item?.kind !== "word") return false;
    if (words.documents.has(item.lower)) return true;
    // "un communiqué de presse de la « … »": what "de" governs is no verb.
    const noun = words.genitives.has(items[i - 1]?.lower ?? "");
    if ((item.verb && !noun) || words.subordinators.has(item.lower)) return false;
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
