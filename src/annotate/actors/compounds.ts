import { isDemonymWord } from "./heads.ts";
import { isUpper } from "./particles.ts";
import { isPlace } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/**
 * "Fournils du Midi": two capitals around "du", "des", "de la" are one name where the article says them twice, or once after a noun of
 * organization ("l'association Promenade des Anges"). First and last tokens.
 */
export function findCompounds(reading: Reading): Map<number, number> {
  const { locale, folded } = reading;
  const found = new Map<number, number>();
  const met = new Map<string, number>();
  for (let first = 0; first < reading.tokens.length; first++) {
    const last = compoundEnd(reading, first);
    if (last === null) continue;
    const key = `${folded(first)} ${folded(last)}`;
    if (met.has(key) || locale.organizationTypes.has(folded(first - 1))) found.set(first, last);
    met.set(key, first);
  }
  return found;
}

/** The last token of two capitals so tied, the first of which is no person, place or common noun. */
function compoundEnd(reading: Reading, first: number): number | null {
  const { locale, folded, capital, joined, opens } = reading;
  if (!capital(first) || (capital(first - 1) && !opens(first)) || !isFree(reading, first)) return null;
  const article = locale.articles.has(folded(first + 2)) && !capital(first + 2);
  const contracted = !article && locale.articleGender.has(folded(first + 1));
  const plural = !article && locale.pluralArticles.has(folded(first + 1));
  if (!locale.genitives.has(folded(first + 1)) || !(article || contracted || plural)) return null;
  const last = article ? first + 3 : first + 2;
  if (!capital(last) || !joined(first) || !joined(last - 1) || capital(last + 1)) return null;
  return isUpper(reading, last) || isGiven(reading, last) ? null : last;
}

/** A word that no list knows: "Fournils", but not "Macron", where given names stand before, "Lyon", "Président". */
function isFree(reading: Reading, index: number): boolean {
  const { locale, folded } = reading;
  const word = folded(index);
  const known = [locale.ordinary, locale.roles, locale.articles, locale.placeHeads, locale.thingNouns, locale.seats];
  if (known.some((list) => list.has(word)) || locale.organizationHeads.has(word)) return false;
  return !(
    isGiven(reading, index) ||
    isPlace(reading, index) ||
    isUpper(reading, index) ||
    isDemonymWord(word, locale)
  );
}
