import type { Gender } from "../analysis.ts";
import { findAnnounced, isAnnounced } from "./announced.ts";
import { isOpeningArticle, isParticleOfSubject } from "./articles.ts";
import { type Candidate, candidate, isTied } from "./candidate.ts";
import { type FixedNames, findFixedNames } from "./fixedNames.ts";
import { isDemonymWord } from "./heads.ts";
import { bodyEnd } from "./institutions.ts";
import { listedEnd } from "./listed.ts";
import type { ActorLocale } from "./locale.ts";
import { hasParticle, initialEnd, isUpper } from "./particles.ts";
import { toPlaceKey } from "./placeNames.ts";
import { isDepartment, isPortfolio } from "./portfolios.ts";
import { quotedName } from "./quotedName.ts";
import type { Reading } from "./reading.ts";
import { isGiven, isHandle, isTitle, runEnd } from "./runs.ts";
import { Surnames } from "./surnames.ts";

/** What is known of the article before its names, and the department of state read last. */
interface Known {
  announced: ReadonlySet<string>;
  fixed: FixedNames;
  surnames: Surnames;
  portfolio: number;
}

/** Every stretch that may be a name, in order, none inside another. Civilities are read and left out. */
export function findNames(reading: Reading): Candidate[] {
  const { tokens, locale } = reading;
  const announced = findAnnounced(reading);
  const fixed = findFixedNames(reading);
  const found: Candidate[] = [];
  const known: Known = { announced, fixed, surnames: new Surnames(reading), portfolio: -1 };
  let civility: { gender: Gender | null; plural: boolean } | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    // "anti-Le Pen" names who is opposed, by half
    if (isPrefixed(reading, index)) {
      index++;
      continue;
    }
    const suit = suitEnd(reading, index);
    if (suit !== null) {
      index = suit;
      continue;
    }
    if (isTitle(reading, index)) {
      civility = locale.civilities.get(reading.folded(index));
      continue;
    }
    const read =
      (civility && particleName(reading, index)) ?? numberedName(reading, index) ?? nameAt(reading, index, known);
    // "Me Comte": behind a title any word is a surname.
    const surname = civility && read && read.first > read.last && reading.capital(index);
    const name = surname ? candidate(reading, index, runEnd(reading, index)) : read;
    const term = name?.words.length === 1 && fixed.terms.has(name.key);
    if (name && name.first <= name.last && !term) {
      found.push({ ...name, civility: civility !== undefined, gender: civility?.gender ?? null });
    }
    if (name) index = name.last;
    // "M. Morel"; "MM. Macron et Philippe": the title holds for both.
    const holds = civility?.plural ? name !== null || locale.coordinators.has(token?.lower ?? "") : false;
    if (!holds && token?.lower !== ".") civility = undefined;
  }
  return found;
}

/** The name that begins at a token, if any. Its `first` is after `last` where the words turn out to be none. */
function nameAt(reading: Reading, at: number, known: Known): Candidate | null {
  const quoted = quotedName(reading, at);
  if (quoted) return { ...candidate(reading, quoted.first, quoted.last), institution: true };
  const told = known.fixed.end(at);
  // "Le Syndicat national …": at the head of a sentence the article is one; `restoreArticles` knows when it is not.
  if (told === null && isOpeningArticle(reading, at)) return null;
  const listed = reading.capital(at) ? listedEnd(reading, at) : null;
  const body = told ?? beforeFixed(reading, at, bodyEnd(reading, at), known.fixed);
  const whole = body !== null && listed !== null ? Math.max(body, listed) : body;
  // "l'arrêt de la Cour suprême [Roe v. Wade]"
  const institution = whole !== null && whole > at && suitEnd(reading, whole) !== null ? whole - 1 : whole;
  // "ministre des Transports et de la Mer"
  if (institution !== null && reading.capital(at) && told === null && isDepartment(reading, at, known.portfolio)) {
    known.portfolio = institution;
    return candidate(reading, institution + 1, institution);
  }
  if (institution !== null) return { ...candidate(reading, at, criedEnd(reading, institution)), institution: true };
  if (isHandle(reading, at)) {
    return { ...candidate(reading, at, at), handle: true };
  }
  // "el-Khoury"
  if (!reading.capital(at)) return hasParticle(reading, at) ? candidate(reading, at, at) : null;
  if (listed !== null) return candidate(reading, at, criedEnd(reading, listed));
  const run = runEnd(reading, at);
  const last = known.surnames.end(at, run) ?? run;
  if (isAnnounced(reading, known.announced, last)) return { ...candidate(reading, at, last + 1), institution: true };
  if (isPortfolio(reading, at, known.portfolio)) {
    known.portfolio = at;
    // "ministre de la Justice [de l'État]"
    return candidate(reading, at < last && !reading.capital(at + 1) ? last + 1 : at + 1, last);
  }
  const first = trimmed(reading, at, last);
  // "Au Parlement wallon", "Selon Amélie de Varax": what begins after such a word is read anew
  return (first > at && first <= last ? nameAt(reading, first, known) : null) ?? candidate(reading, first, last);
}

/** "En marche !": a mark of exclamation is the name's own where the sentence goes on behind it. */
function criedEnd({ tokens, joined }: Reading, last: number): number {
  const next = tokens[last + 2];
  const goesOn = next?.lower === "," || (next?.kind === "word" && !next.capital);
  return tokens[last + 1]?.lower === "!" && joined(last) && goesOn ? last + 1 : last;
}

/** "Commission" of "Commission de l'[Union des ports du Nord (UPN)]": a body ends before one that is defined. */
function beforeFixed(reading: Reading, first: number, last: number | null, fixed: FixedNames): number | null {
  for (let at = first + 1; last !== null && at <= last; at++) {
    if (!reading.capital(at) || (fixed.defined.get(at) ?? 0) < last) continue;
    while (at > first + 1 && reading.locale.joints.has(reading.folded(at - 1))) at--;
    return at - 1;
  }
  return last;
}

/** "de Montchalin" after "Mme": particles belong to a surname that stands alone. */
function particleName(reading: Reading, first: number): Candidate | null {
  let at = first;
  while (at < first + 3 && !reading.capital(at) && reading.locale.particles.has(reading.folded(at))) at++;
  return at > first && reading.capital(at) ? candidate(reading, first, runEnd(reading, at)) : null;
}

/** "3K Conseil", "20 Minutes": a number tied to a capital, or before a measure that has one inside a sentence. */
function numberedName(reading: Reading, at: number): Candidate | null {
  const { tokens, capital, joined, folded, locale } = reading;
  if (tokens[at]?.kind !== "number" || !capital(at + 1)) return null;
  const tied = tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.lower !== "-";
  if (tied && joined(at + 1) && capital(at + 2)) return candidate(reading, at, runEnd(reading, at + 1));
  return joined(at) && locale.measures.has(folded(at + 1)) ? candidate(reading, at, runEnd(reading, at + 1)) : null;
}

/** "Roe v. Wade", "Gary c. Orban": the last token of a case in law, which is nobody. */
function suitEnd({ tokens, capital, folded, locale }: Reading, first: number): number | null {
  const isSuit = capital(first) && locale.versus.has(folded(first + 1)) && tokens[first + 2]?.lower === ".";
  return isSuit && capital(first + 3) ? first + 3 : null;
}

/** "anti-Le" before "Pen": a word in lower case that a hyphen ties to the first word of a name. */
function isPrefixed({ tokens, locale, text, capital }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || token.capital || !capital(index + 1)) return false;
  const hyphen = token.lower.lastIndexOf("-");
  if (hyphen < 2 || !locale.particles.has(token.lower.slice(hyphen + 1))) return false;
  const letter = text.charAt(token.start + hyphen + 1);
  return letter !== letter.toLowerCase();
}

/** Where the name begins after words that are no part of it: "Selon Macron", "Le Premier ministre", "Président Morel". */
function trimmed(reading: Reading, first: number, last: number): number {
  const { locale } = reading;
  let at = first;
  for (; at <= last; at++) {
    const word = reading.folded(at);
    const opens = reading.opens(at);
    if (isTied(reading, at) || (at < last && initialEnd(reading, at) !== null)) return at;
    if (isNationality(reading, at, last)) continue;
    // "Liesbeth De Cock" is "De Cock", in the middle of a sentence
    const subject = isParticleOfSubject(reading, at, last);
    if (at < last && (subject || (opens ? locale.foreignParticles : locale.particles).has(word))) return at;
    // "le syndicat Force Bâtiment", "le député Renaissance"
    const before = reading.folded(at - 1);
    if (at === first && !opens && (at < last ? locale.organizationTypes : locale.membershipNouns).has(before))
      return at;
    // "le MR", which is no "Mr"
    if (locale.civilities.has(word) && isUpper(reading, at)) return at;
    // "Le Monde" inside a sentence; at its head the article may be only that.
    if (locale.articles.has(word) && !opens && at < last) return at;
    if (locale.givenNames.has(word) && reading.capital(at + 1)) return at;
    // "En Marche", "General Electric"
    const firm = locale.organizationTails.has(reading.folded(last)) && !locale.organizationTypes.has(word);
    if (at < last && !opens && (firm || locale.inPrepositions.has(word))) return at;
    // "AS Corvenay", "TVA Sports", "Sud Radio"
    if (at < last && (isSigla(reading, at) || locale.directions.has(word))) return at;
    // "Procès Marchadour"
    if (opens && at < last && locale.eponymNouns.has(word)) continue;
    // "Mai Fatty", "Avril Marnay": inside a sentence a month has no capital
    if (isMonthName(reading, at, last)) return at;
    // "la Japonaise Ai Ueda": what is no noun has a capital inside a sentence in a name alone
    if (at < last && isBehindNationality(reading, at)) return at;
    const common = locale.articles.has(word) || locale.ordinary.has(word) || locale.roles.has(word);
    if (!common && !(opens && opensOnly(reading, word, at < last))) return at;
  }
  return at;
}

/** "Ai" in "la Japonaise Ai Ueda" */
function isBehindNationality({ locale, folded, capital, opens }: Reading, at: number): boolean {
  return capital(at - 1) && !opens(at) && !opens(at - 1) && isDemonymWord(folded(at - 1), locale);
}

function isMonthName({ locale, folded, tokens, opens }: Reading, at: number, last: number): boolean {
  return at < last && locale.months.has(folded(at)) && !opens(at) && tokens[at - 1]?.kind !== "number";
}

/** "TVA" in "TVA Sports", but not "PDG" in "PDG Morel". */
function isSigla(reading: Reading, at: number): boolean {
  const { folded, locale } = reading;
  if (!isUpper(reading, at) || folded(at).length > 4 || isGiven(reading, at + 1)) return false;
  return !(
    locale.roles.has(folded(at)) ||
    locale.organizationTypes.has(folded(at)) ||
    (isUpper(reading, at + 1) && folded(at).length === 2)
  );
}

/** "la Norvégienne Sigrun Halvard", "le marchand Suisse Bruno Lanz": what somebody is, before a given name; after an article before any. */
function isNationality(reading: Reading, at: number, last: number): boolean {
  const { locale, folded } = reading;
  if (at === last || !isDemonymWord(folded(at), locale)) return false;
  const given = isGiven(reading, at + 1) && reading.capital(at + 2);
  // "le jeune Néerlandais Jorik Van Egdom"
  const described = !reading.capital(at - 1) && locale.determiners.has(folded(at - 2)) && last - at >= 2;
  if (!locale.determiners.has(folded(at - 1))) return (given || described) && isNational(folded(at), locale);
  return last - at >= 2 || isGiven(reading, at + 1) || !isFirm(reading, at + 1);
}

/** "Suisse", "Franco-Libanais", "Sud-Coréenne", but not "Jean-Romain" */
function isNational(word: string, { demonyms, directions }: ActorLocale): boolean {
  const [before, after = ""] = word.split("-");
  return demonyms.has(word) || (demonyms.has(after) && (before?.endsWith("o") || directions.has(before ?? "")));
}

/** "le Parisien Libre" is no Parisian. */
function isFirm({ folded, locale, lowercased }: Reading, at: number): boolean {
  return locale.organizationTails.has(folded(at)) || lowercased.has(folded(at));
}

/** "Évoquant Apple", "Interrogé Apple": a word that has its capital from the sentence alone. */
function opensOnly({ locale, lowercased }: Reading, word: string, before: boolean): boolean {
  const adverb = locale.ordinaryForm.test(word) && !(before && locale.organizationWords.has(word));
  return adverb || (before && lowercased.has(word) && !locale.places.has(toPlaceKey(word)));
}
