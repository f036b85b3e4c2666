import { foldWord } from "../../../text/fold.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";

/** "des Camerounais manifestent": after a plural noun only a verb ends so. */
export function endsAsPluralVerb(items: readonly Item[], index: number, { words }: Lexicon): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item?.kind !== "word" || item.capital || before?.kind === "mark" || words.prepositions.has(before?.lower ?? ""))
    return false;
  return (
    words.pluralVerbEndings.some((ending) => item.lower.endsWith(ending)) && !words.determiners.has(before?.lower ?? "")
  );
}

/** "[la] Lyonnaise", "[un] Russe": somebody by where he is from. */
export function isOrigin({ kind, capital, lower }: Item, { words }: Lexicon): boolean {
  if (kind !== "word" || !capital) return false;
  const word = foldWord(lower);
  return !words.notOrigins.has(word) && (words.origins.has(word) || words.originForm.test(word));
}

export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}-]{2,6}$/u.test(name);
}

/** "l'acteur", "l'élue": the article hides the gender, the ending shows it. */
export function genderOf(noun: string, { words }: Lexicon): "m" | "f" | null {
  if (words.feminineEndings.some((ending) => noun.endsWith(ending))) return "f";
  return words.masculineEndings.some((ending) => noun.endsWith(ending)) ? "m" : null;
}
