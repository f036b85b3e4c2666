import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";
import { sequenceAt } from "../sequences.ts";
import { isFunctionWord, isInfinitive } from "../syntax.ts";
import type { Rule } from "./case.ts";

const TERM = 4;
const QUALIFIER = 2;
const TITLE = 8;

/**
 * "X a confirmé l'abandon de la « ligne rose »", "selon X, le « plan blanc » est levé": with the article outside the marks, and no verb of
 * saying that bears on it, the words are the name of a thing that everybody knows.
 */
export const isMentioned: Rule = (one) => {
  const { items, at, looks, attribution, cued, words } = one;
  if (!cued || looks.clause || looks.spoken || looks.words.length > (looks.capital ? TITLE : TERM)) return false;
  if (!isDefinite(items[at - 1], words) || isPredicate(items, at - 2, words)) return false;
  // "que le pays appartient à la « France oubliée »": what a preposition ties to the verb is part of how it was put.
  const [before, article] = [items[at - 2]?.lower ?? "", items[at - 1]?.lower ?? ""];
  const tied = words.prepositions.has(before) || words.contracted.has(article);
  if (tied && !words.genitives.has(before) && !words.genitives.has(article)) return false;
  // "les « vrais » supporters"
  if (looks.words.every((word) => words.prenominal.has(word))) return false;
  // "… : le « coût », le « manque »"
  if (items[at - 2]?.lower === ":" && !looks.capital) return false;
  const cue = attribution?.cue;
  // "Les « faucons » ont gagné, observe X"; in "…, le « mépris », a dit X" the words stand beside their verb.
  if (!cue) return false;
  // "selon ses termes, le « plan blanc »"
  if (sequenceAt(items, cue.start, words.accordingOwn)) return false;
  if (cue.end > at || attribution.reason === "according-to") return !attribution.adjacent;
  // "a reproché à X son « mépris »": an object of the verb itself is how X puts it.
  const inner = items.slice(cue.end + 1, at - 1);
  // "veut supprimer les « zones fan »": what somebody wishes to do with a thing.
  const wish = attribution.verb?.class === "think" && isInfinitive(items[at - 2], one.lexicon);
  const clause = wish || inner.some(({ lower }) => words.conjunctions.has(lower));
  // "salue le travail des « héros du quotidien »", "fustige la fin de l'« exception »": praise and blame choose their words.
  const appraised = words.appraising.has(attribution.verb?.infinitive ?? "");
  const complement =
    !attribution.adjacent && !appraised && (words.genitives.has(before) || words.genitives.has(article));
  return clause || complement;
};

/** "spécialiste de l'hébergement « souverain »": which of its kind a thing is, deep in what is told of it. */
export const isQualifier: Rule = ({ items, at, looks, attribution, words, lexicon }) => {
  const noun = items[at - 1];
  if (looks.clause || looks.capital || looks.words.length > QUALIFIER || noun?.kind !== "word" || noun.verb)
    return false;
  if (isFunctionWord(noun, lexicon) || words.prepositions.has(noun.lower) || words.determiners.has(noun.lower))
    return false;
  const article = words.prenominal.has(items[at - 2]?.lower ?? "") ? at - 3 : at - 2;
  if (!isDefinite(items[article], words) || !attribution?.cue || attribution.cue.end >= article) return false;
  const before = items[article - 1]?.lower ?? "";
  return (
    words.prepositions.has(before) &&
    attribution.cue.end < article - 2 &&
    !words.appraising.has(attribution.verb?.infinitive ?? "")
  );
};

/** "la création d'un « observatoire »", "le lancement d'une gamme « junior »", "créer une « agence du sommeil »": the name of what is to be made. */
export const isMade: Rule = ({ items, at, looks, words }) => {
  const noun = looks.words.length === 1 && words.determiners.has(items[at - 2]?.lower ?? "");
  const article = noun ? at - 2 : at - 1;
  if (looks.clause || looks.words.length > TERM + 1 || !words.determiners.has(items[article]?.lower ?? ""))
    return false;
  const before = words.genitives.has(items[article - 1]?.lower ?? "") ? items[article - 2] : items[article - 1];
  return words.making.has(before?.lower ?? "");
};

/** "le « niveau 4 »", "la « méthode Vidal »", "des « Canadair »": a noun with its number or name; nobody's way of putting it. */
export const isLabel: Rule = ({ items, at, looks, words, terms }) => {
  const determined =
    words.determiners.has(items[at - 1]?.lower ?? "") || words.contracted.has(items[at - 1]?.lower ?? "");
  if (!determined || looks.clause || looks.words.length > TERM) return false;
  const last = looks.words.at(-1) ?? "";
  const tail = looks.capitals.at(-1) === true || /^\p{N}+$/u.test(last);
  if (looks.words.length === 2 && tail && !/^\p{N}/u.test(looks.words[0] ?? "")) return true;
  return looks.words.length === 1 && looks.capitals[0] === true && !terms.proper.has(last);
};

function isDefinite(item: Item | undefined, words: QuotationWords): boolean {
  if (item?.kind !== "word") return false;
  const { lower } = item;
  return words.contracted.has(lower) || (words.determiners.has(lower) && !words.indefinite.has(lower));
}

/** "c'est le « symbole »": after a verb of being the words tell how somebody sees a thing. */
function isPredicate(items: readonly Item[], index: number, words: QuotationWords): boolean {
  const before = items[index]?.lower ?? "";
  const being = [
    words.beSingular,
    words.bePlural,
    words.beInfinitive,
    words.beParticiple,
    words.comparing,
    words.copulas,
  ];
  return being.some((set) => set.has(before));
}
