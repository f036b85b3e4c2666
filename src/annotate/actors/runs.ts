import { isAmong } from "../../text/word-list.ts";
import { beginsSubject } from "./addressees.ts";
import { isTied } from "./candidate.ts";
import { beginsCompound, isGivenName } from "./givenNames.ts";
import { formGender } from "./heads.ts";
import { listedEnd } from "./listed.ts";
import { closes, opensMarks } from "./marks.ts";
import { initialEnd, isUpper, particleEnd, presented } from "./particles.ts";
import { isPlace, toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";

/** Longest run of words read as one name: a page of capitals is no name. */
const LONGEST = 10;
/** So many words stand in marks at most. */
const NICKNAME = 3;

/** "Jean Morel", "John F. Kennedy", "Ursula von der Leyen", "Zadig & Voltaire": the last token of the run that begins at `first`. */
export function runEnd(reading: Reading, first: number): number {
  let last = first;
  while (last < first + LONGEST) {
    const next = nextInRun(reading, first, last);
    if (next === null) break;
    last = next;
  }
  return last > first ? withInitial(reading, last) : last;
}

/** "Lina B." with its full stop: the initial of a surname that is kept back. */
function withInitial({ tokens, folded, joined, capital }: Reading, last: number): number {
  return capital(last) && folded(last).length === 1 && tokens[last + 1]?.lower === "." && joined(last)
    ? last + 1
    : last;
}

/** "Amitié-Côte [d'Ivoire]": a country that a hyphen ties to a name. */
function countryEnd({ folded, locale, joined, capital }: Reading, last: number): number | null {
  const hyphen = folded(last).lastIndexOf("-");
  if (hyphen < 0 || !joined(last) || !joined(last + 1) || !capital(last + 2)) return null;
  const key = toPlaceKey(`${folded(last).slice(hyphen + 1)} ${folded(last + 1)} ${folded(last + 2)}`);
  return locale.places.has(key) ? last + 2 : null;
}

/** "Jean « Nano » [Dupont]": a surname after a nickname in marks. */
function nicknameEnd(reading: Reading, first: number, last: number): number | null {
  const { tokens, capital, joined } = reading;
  if (!opensMarks(tokens[last + 1]?.lower) || !joined(last) || !onlyGiven(reading, first, last)) return null;
  let at = last + 2;
  while (at < last + 2 + NICKNAME && tokens[at]?.kind === "word") at++;
  return at > last + 2 && closes(tokens[at]?.lower) && joined(at) && capital(at + 1) ? at + 1 : null;
}

/** "© Novatel À l'inverse": a preposition with a capital, and none after it, opens another sentence. */
function isOpening(reading: Reading, index: number): boolean {
  const { tokens, folded, locale, capital } = reading;
  return (
    isAmong(folded(index), locale.toPrepositions, locale.inPrepositions, locale.insidePrepositions) &&
    tokens[index]?.lower !== "a" &&
    tokens[index + 1]?.kind === "word" &&
    (!capital(index + 1) || isPlace(reading, index + 1))
  );
}

function nextInRun(reading: Reading, first: number, last: number): number | null {
  const { tokens, locale, folded, capital } = reading;
  const next = tokens[last + 1];
  if (!next || !reading.joined(last)) return null;
  if (isTied(reading, last)) return last + 1;
  // "Coupe Stanley [Cale Makarov]"
  const two = last === first + 1 && locale.thingNouns.has(folded(first));
  if (two && locale.things.has(`${folded(first)} ${folded(last)}`)) return null;
  // "Paul M. [Ferrand]"
  const middle = initialEnd(reading, last + 1);
  if (middle !== null && tokens[last + 2]?.lower === "." && onlyGiven(reading, first, last)) return middle;
  if (capital(last + 1) && (isTitle(reading, last + 1) || isOpening(reading, last + 1))) return null;
  if (capital(last + 1)) return splits(reading, first, last) ? null : last + 1;

  const initial = initialEnd(reading, last);
  if (initial !== null) return initial;
  if (next.lower === "&" && capital(last + 2)) return last + 2;
  // "Anne Roy/Morel"
  const slash = tokens[last + 2];
  if (next.lower === "/" && next.start === tokens[last]?.end && slash?.start === next.end && last > first)
    return capital(last + 2) ? last + 2 : null;
  // "Canal+", "Canal +"
  if (next.lower === "+" && slash?.kind !== "number") return last + 1;
  // "Canal 9", "Europe 5"
  if (next.kind === "number" && locale.numbered.has(folded(last)) && next.end - next.start <= 2) return last + 1;

  const nicknamed = nicknameEnd(reading, first, last);
  if (nicknamed !== null) return nicknamed;
  const surname = particleEnd(reading, last, onlyGiven(reading, first, last), presented(reading, first));
  if (surname !== null) return surname;
  const country = countryEnd(reading, last);
  if (country !== null) return country;
  const complement = titleComplement(reading, first, last);
  if (complement !== null) return complement;
  // "Novatel web services", "Reporters without borders"
  if (locale.lowerTails.has(folded(last + 1)) && !locale.ordinary.has(folded(first))) return last + 1;
  if (foreign(reading, first, last)) return last + 1;
  return null;
}

/** "l'Olympique de Marseille", "la Voix du Nord": a noun with a capital after its article, and its complement. */
function titleComplement(reading: Reading, first: number, last: number): number | null {
  const { text, tokens, locale, folded, capital, joined } = reading;
  if (!locale.genitives.has(folded(last + 1))) return null;
  const word = folded(last);
  // "Samu-Urgences de France"
  const national = locale.nationalTails.has(folded(last + 2)) && capital(last + 2);
  // "Yacht Club de Toulon", "University College de Londres"
  const body = locale.organizationHeads.has(word) || locale.organizationTails.has(word);
  const town = isPlace(reading, last + 2) || locale.places.has(`${folded(last + 2)} ${folded(last + 3)}`);
  const club = first < last && body && town;
  const article = locale.articles.has(folded(first))
    ? first + 1 === last || club
    : club ||
      (first === last && (national || locale.articles.has(folded(first - 1)) || ownsOrganization(reading, first - 1)));
  if (!article || isGiven(reading, last) || isPlace(reading, last) || locale.seats.has(word)) return null;
  if (isAmong(word, locale.ordinary, locale.roles, locale.demonyms) || locale.demonym.test(word)) return null;
  if (locale.roles.has(word.replace(/s$/, ""))) return null;
  if (!/\p{Ll}$/u.test(text.slice(tokens[last]?.start, tokens[last]?.end))) return null;
  let at = last + 2;
  while (at < last + 4 && locale.articles.has(folded(at)) && joined(at - 1) && !capital(at)) at++;
  if (!capital(at) || !joined(at - 1) || (isGiven(reading, at) && capital(at + 1))) return null;
  // "Bleuets du Val d'Oise"
  return listedEnd(reading, at) ?? at;
}

/** "la direction [d']Ateliers du Midi", "[chez] Fleurs de Provence" */
export function ownsOrganization({ folded, locale }: Reading, before: number): boolean {
  if (locale.organizationPrepositions.has(folded(before))) return true;
  return locale.genitives.has(folded(before)) && locale.organizationOwned.has(folded(before - 1));
}

/** Where a title stands before token `first`, be there a full stop between: "M. Morel", "Me Morel". */
export const titleBefore = ({ tokens }: Reading, first: number): number =>
  tokens[first - 1]?.lower === "." ? first - 2 : first - 1;

/** "M. Morel", "Mme de Montchalin", "madame Morel": a title, with a name after it or after its full stop. */
export function isTitle(
  { tokens, locale, folded, capital }: Pick<Reading, "tokens" | "locale" | "folded" | "capital">,
  index: number,
): boolean {
  if (!locale.civilities.has(folded(index))) return false;
  if (!capital(index) && !locale.spelledCivilities.has(folded(index))) return false;
  let next = tokens[index + 1]?.lower === "." ? index + 2 : index + 1;
  if (capital(next)) return true;
  const first = next;
  while (next < first + 3 && locale.particles.has(folded(next))) next++;
  // "madame la Présidente"
  return next > first && capital(next) && !(locale.articles.has(folded(first)) && locale.roles.has(folded(next)));
}

/** "le PDG de Novatel Jeff Bezos": a given name after what is none, and before a capital, begins another name. */
function splits(reading: Reading, first: number, last: number): boolean {
  const { capital, folded, locale } = reading;
  // "la sénatrice LR [Hajar Belmont]"
  const party = isUpper(reading, first) || locale.partyWords.has(folded(first));
  if (first === last && party && presented(reading, first) && capital(last + 2)) return true;
  if (beginsSubject(reading, first, last + 1)) return true;
  // "Ferdinand Tchoumbé [Coordinateur] du salon"
  const owned = last > first && isGiven(reading, first) && locale.genitives.has(folded(last + 2));
  if (owned && (locale.roles.has(folded(last + 1)) || formGender(folded(last + 1), locale) !== undefined)) return true;
  if (!isGiven(reading, last + 1) || onlyGiven(reading, first, last)) return false;
  const small = locale.articles.has(folded(last)) || locale.foreignParticles.has(folded(last));
  if (small || isGiven(reading, first)) return false;
  // "le maire de Montréal [Denis Morel]", "catégorie U23 [Denis Morel]"
  if ((isPlace(reading, last) || /\d/.test(folded(last))) && capital(last + 2)) return true;
  // "Tiyé Constant Baziri": a name that nothing ties to a noun may begin with any word; so may one that is given as such.
  const before = folded(first - 1);
  const tied = isAmong(
    before,
    ...[locale.genitives, locale.articles, locale.toPrepositions, locale.toArticles, locale.inPrepositions],
    ...[locale.insidePrepositions, locale.onPrepositions, locale.organizationPrepositions, locale.organizationTypes],
  );
  // "la sénatrice Les Républicains [Valérie Royer]"
  const article = locale.articles.has(folded(first));
  if ((!tied && !article) || locale.nameNouns.has(folded(first - 2))) return false;
  // "le PDG de Novatel [Jean Morel]", but "en présence de Nakiri Paul Mbé"
  const governed = locale.genitives.has(before) && !locale.articleGender.has(before);
  const owner = folded(first - 2).replace(/s$/, "");
  if (governed && !(locale.roles.has(owner) || locale.organizationOwned.has(owner))) return false;
  return capital(last + 2) || (locale.particles.has(folded(last + 2)) && capital(last + 3));
}

/** "Jean", "Jean-Claude"; "Marie-Thérère" before a surname. */
export function isGiven(reading: Reading, index: number): boolean {
  const { folded, locale } = reading;
  return isGivenName(folded(index), locale) || (beginsCompound(folded(index), locale) && hasSurname(reading, index));
}

/** "[Marie-Thérère] Dupont", "[Marie-Thérère] de Givenne" */
function hasSurname({ folded, locale, capital, joined }: Reading, index: number): boolean {
  if (!capital(index) || !joined(index)) return false;
  if (capital(index + 1)) return true;
  return locale.genitives.has(folded(index + 1)) && capital(index + 2) && joined(index + 1);
}

function onlyGiven(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (!isGiven(reading, index)) return false;
  return true;
}

/** English words in lower case, begun by one that French has not: "for everyone". */
function foreign({ folded, locale, capital }: Reading, first: number, last: number): boolean {
  const word = folded(last + 1);
  if (capital(last)) return locale.foreignOpeners.has(word) && last >= first;
  return locale.foreignWords.has(word) || locale.foreignOpeners.has(word);
}

/** "@vraiJeanMorel", "eBay": one word with a capital inside, or behind an @. */
export function isHandle(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== "word" || token.capital) return false;
  const at = reading.tokens[index - 1];
  // but not "presse@ville.example"
  if (at?.lower === "@" && at.end === token.start && reading.tokens[index - 2]?.end !== at.start) return true;
  const word = reading.text.slice(token.start, token.end);
  // Most words are their own lower case.
  return word !== token.lower && /^\p{Ll}+\p{Lu}\p{Ll}/u.test(word);
}
