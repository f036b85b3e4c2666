import type { Item } from "./items.ts";
import { INFINITIVE, type Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { sequenceAt } from "./sequences.ts";

export function isAuxiliary(word: string, { auxiliaries }: Lexicon): boolean {
  return auxiliaries.has(word);
}

export function isFunctionWord({ lower, inverted }: Item, { functionWords }: Lexicon): boolean {
  return inverted !== null || functionWords.has(lower);
}

/** Does a phrase that no preposition governs begin here? */
export function beginsPhrase(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  if (!item) return false;
  const { words } = lexicon;
  const starts =
    item.kind === "name" ||
    (item.kind === "word" && (words.determiners.has(item.lower) || words.pronouns.has(item.lower)));
  if (!starts) return false;
  // "l'élève de M. X": what governs the name stands before its civility.
  const civil = items[index - 1]?.lower === "." || words.abbreviations.has(items[index - 1]?.lower ?? "");
  const before = items[item.kind === "name" && civil ? civilityStart(items, index) - 1 : index - 1];
  if (words.partitives.has(item.lower) && before && before.kind === "name") return false;
  if (before?.kind !== "word") return true;
  if (words.ranking.has(before.lower)) return false;
  // "des" is "de les" after a noun, an article elsewhere.
  if (words.partitives.has(item.lower) && !isFunctionWord(before, lexicon)) return false;
  // "l'équipe de la démocrate X": the name belongs to the complement.
  const [second, third] = [items[index - 2]?.lower ?? "", items[index - 3]?.lower ?? ""];
  const complement = words.contracted.has(second) || (words.determiners.has(second) && words.genitives.has(third));
  if (item.kind === "name" && complement && words.persons.has(before.lower)) return false;
  if (words.prepositions.has(before.lower) || (item.kind === "name" && words.determiners.has(before.lower)))
    return false;
  return true;
}

/** Is the phrase a time ("ce matin", "le 3 décembre")? */
export function isTime(phrase: Phrase, items: readonly Item[], lexicon: Lexicon): boolean {
  if (phrase.kind !== "description") return false;
  if (lexicon.words.times.has(phrase.head)) return true;
  const next = items[phrase.start + 1];
  return next?.kind === "number" && lexicon.words.times.has(items[phrase.start + 2]?.lower ?? "");
}

/** Index after the preposition at `index` and what it governs: "dans une lettre à X obtenue par Y". */
export function skipPrepositional(items: readonly Item[], index: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let i = index;
  while (i < items.length && words.prepositions.has(items[i]?.lower ?? "")) i++;
  // "Pour justifier sa décision": the object belongs to it as well.
  if (isInfinitive(items[i], lexicon)) {
    i++;
    if (!beginsPhrase(items, i, lexicon)) return i;
  }
  // "a dit de lui le maire"
  if (words.pronouns.has(items[i]?.lower ?? "")) return i + 1;
  if (words.determiners.has(items[i]?.lower ?? "")) i++;
  if (items[i]?.kind === "name") return i + 1;
  while (i < items.length) {
    const item = items[i];
    if (!item || (item.kind !== "word" && item.kind !== "number")) break;
    if (words.determiners.has(item.lower) || words.prepositions.has(item.lower) || isFunctionWord(item, lexicon)) break;
    i++;
  }
  // "sur Sud Radio": the end of a name whose beginning was not known for one.
  if (items[i]?.entity && items[i]?.entity?.kind !== "person" && items[i - 1]?.capital) return i + 1;
  // "Dans le journal Le Parisien, …", "à l'agence X le ministre": the name of the noun before it.
  const named = items[i + 1]?.lower === "," || words.newspapers.has(items[i - 1]?.lower ?? "");
  if (items[i]?.entity && items[i]?.entity?.kind !== "person" && named) i++;
  return Math.max(i, index + 1);
}

/** Where the civility before a name begins: "M." in "de M. X", "Mme" in "de Mme X"; the name itself where it has none. */
export function civilityStart(items: readonly Item[], name: number): number {
  const before = items[name - 1]?.lower === "." ? name - 2 : name - 1;
  const civility = items[before];
  return civility?.kind === "word" && civility.capital ? before : name;
}

export function isInfinitive(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== "word" || item.capital) return false;
  if (item.verb) return (item.verb.shape & INFINITIVE) > 0;
  return item.lower.length > 4 && lexicon.words.infinitiveEndings.some((ending) => item.lower.endsWith(ending));
}

/** "il est difficile de", "il faut": nobody. */
export function isImpersonal(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  if (sequenceAt(items, index, words.thereIs)) return true;
  const verb = items[index + 1]?.lower ?? "";
  const next = items[index + 2]?.lower ?? "";
  if (words.impersonalVerbs.has(verb) || (words.negations.has(verb) && words.impersonalVerbs.has(next))) return true;
  if (words.reflexives.has(verb) && words.impersonalVerbs.has(next)) return true;
  if (!words.beSingular.has(verb)) return false;
  for (let i = index + 3; i < items.length && i - index < 7; i++) {
    const word = items[i]?.lower ?? "";
    if (items[i]?.kind !== "word" || words.determiners.has(word)) return false;
    if (words.conjunctions.has(word)) return true;
    if (words.genitives.has(word)) return isInfinitive(items[i + 1], lexicon) || items[i + 1]?.kind === "quote";
  }
  return false;
}
