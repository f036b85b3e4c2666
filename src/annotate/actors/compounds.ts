import { isAmong } from "../../text/word-list.ts";
import { isDemonymWord } from "./heads.ts";
import { isUpper } from "./particles.ts";
import { isPlace } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { isGiven, ownsOrganization } from "./runs.ts";

/** The number of a department has two digits. */
const LONGEST_NUMBER = 2;

/**
 * "Fournils du Midi", "Restos du cœur": a capital, "du", "des" or "de la" and a word are one name where the article says them twice; two
 * capitals also after a noun of organization ("l'association Promenade des Anges"). First and last tokens.
 */
export function findCompounds(reading: Reading): Map<number, number> {
  const { tokens, folded, capital, joined } = reading;
  const found = new Map<number, number>();
  const met = new Set<string>();
  for (let first = 0; first < reading.tokens.length; first++) {
    const last = compoundEnd(reading, first);
    if (last === null) continue;
    const announced = capital(last) && isAnnounced(reading, first - 1);
    if (!announced && !isFree(reading, first)) continue;
    // "porte-parole de Médecins du monde"
    const owned = /[sx]$/.test(folded(first)) && ownsOrganization(reading, first - 1);
    // "Coop de l'eau 79"
    const number = tokens[last + 1]?.kind === "number" && joined(last) ? tokens[last + 1]?.lower : undefined;
    const end = number && number.length <= LONGEST_NUMBER ? last + 1 : last;
    const key = `${folded(first)} ${folded(end)} ${end - first}`;
    if (announced || owned) found.set(first, last);
    else if (met.has(key)) found.set(first, end);
    met.add(key);
  }
  return found;
}

/** "l'association", "la société d'embouteillage": before a name. */
function isAnnounced({ tokens, folded, locale, capital }: Reading, at: number): boolean {
  if (capital(at) || tokens[at]?.kind !== "word") return false;
  const type = (index: number) => locale.organizationTypes.has(folded(index));
  return type(at) || (locale.genitives.has(folded(at - 1)) && !locale.articles.has(folded(at)) && type(at - 2));
}

/** The last token of two words so tied, the first with a capital and no given name. */
function compoundEnd(reading: Reading, first: number): number | null {
  const { tokens, locale, folded, capital, joined } = reading;
  if (!capital(first) || isGiven(reading, first)) return null;
  const article = locale.articles.has(folded(first + 2)) && !capital(first + 2);
  const contracted = locale.articleGender.has(folded(first + 1)) || locale.pluralArticles.has(folded(first + 1));
  if (!locale.genitives.has(folded(first + 1)) || article === contracted) return null;
  const last = article ? first + 3 : first + 2;
  if (tokens[last]?.kind !== "word" || !joined(first) || !joined(last - 1) || capital(last + 1)) return null;
  return isUpper(reading, last) || isGiven(reading, last) || locale.stops.has(folded(last)) ? null : last;
}

/** A word that no list knows: "Fournils", but not the end of "Anne Macron", not "Lyon", "Président". */
function isFree(reading: Reading, index: number): boolean {
  const { locale, folded, capital, opens } = reading;
  const word = folded(index);
  if (capital(index - 1) && !opens(index) && !locale.articles.has(folded(index - 1))) return false;
  const { ordinary, roles, articles, placeHeads, thingNouns, seats, organizationHeads } = locale;
  if (isAmong(word, ordinary, roles, articles, placeHeads, thingNouns, seats, organizationHeads)) return false;
  return !(isPlace(reading, index) || isUpper(reading, index) || isDemonymWord(word, locale));
}
