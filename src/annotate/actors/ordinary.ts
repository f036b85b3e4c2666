import { isAddress } from "./addresses.ts";
import type { Candidate } from "./candidate.ts";
import { isGivenName } from "./givenNames.ts";
import { isDemonymWord } from "./heads.ts";
import type { ActorLocale } from "./locale.ts";
import { closes, opensMarks } from "./marks.ts";
import { isUpper } from "./particles.ts";
import type { Reading } from "./reading.ts";
import { roleAfter } from "./roleAfter.ts";

/** So many tokens of words that are quoted stand before a name at most, looked through for their mark. */
const QUOTED = 60;

/** Leaves out what a capital does not make a name: sentence openings, nationalities, members of movements. */
export function dropOrdinary(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { locale } = reading;
  const inside = namesInside(candidates, reading);
  // What is a name at the head of one sentence is one at the head of all.
  for (const each of candidates) if (each.opens && isNameAtOpening(each, inside, reading)) inside.add(each.key);
  // "reçue à Matignon" is a place, unless Matignon acts elsewhere
  const seats = new Set(candidates.filter((each) => !isWhere(each, reading)).map(({ key }) => key));
  const plurals = new Set(candidates.filter(({ institution }) => institution).map(({ key }) => key));
  const addresses = new Set(candidates.filter((each) => isAddress(each, reading)));
  const houses = housesAmong(candidates, addresses, locale);
  const times = new Map<string, number>();
  for (const { words } of candidates) times.set(words.at(-1) ?? "", (times.get(words.at(-1) ?? "") ?? 0) + 1);
  return candidates.filter((candidate) => {
    const { words, text, key, handle } = candidate;
    if (text.length < 2 || (text.length < 3 && !/^\p{Lu}[\p{Lu}\d]$/u.test(text))) return false;
    if (words.length === 1 && (isRoman(text) || isHour(candidate, reading))) return false;
    if (isCommon(candidate, reading) || isCurrency(candidate, reading)) return false;
    if (isSigned(candidate, reading)) return false;
    if (isOwnReporter(candidate, reading) && times.get(words.at(-1) ?? "") === 1) return false;
    if (isJob(candidate, reading) || isInterjection(candidate, reading)) return false;
    if (locale.seats.has(key) && !seats.has(key)) return false;
    if (isMember(candidate, plurals, reading) || addresses.has(candidate)) return false;
    if (houses.has(text)) return false;
    if (candidate.civility || handle) return true;
    if (candidate.opens && !isNameAtOpening(candidate, inside, reading)) return false;
    return !isDemonym(candidate, reading);
  });
}

/** Names that have their capital inside a sentence, whole and by their words; the first word of a longer name is one too. */
function namesInside(candidates: readonly Candidate[], { lowercased, folded, capital }: Reading): Set<string> {
  const inside = new Set<string>();
  for (const { opens, key, words, first, last } of candidates) {
    if (!opens) inside.add(key);
    const [word = "", ...others] = words;
    if (!opens || (others.length > 0 && !lowercased.has(word))) inside.add(word);
    // "rugby" in "Fédération française de rugby" is no name
    for (let at = first + 1; at <= last; at++) if (capital(at)) inside.add(folded(at));
  }
  return inside;
}

/**
 * Names of houses, wherever they stand: "l'établissement Jean-Vilar", known as "lycée Jean-Vilar"; "Kerven Bihan", of several words and nobody's
 * given name, which is "le marché Kerven Bihan" at half of its mentions.
 */
function housesAmong(
  candidates: readonly Candidate[],
  addresses: ReadonlySet<Candidate>,
  locale: ActorLocale,
): ReadonlySet<string> {
  const mentions = new Map<string, number>();
  for (const { text } of candidates) mentions.set(text, (mentions.get(text) ?? 0) + 1);
  const times = new Map<string, number>();
  for (const { text } of addresses) times.set(text, (times.get(text) ?? 0) + 1);
  const isHouse = ({ text, words }: Candidate) =>
    words.length === 1
      ? text.includes("-") && locale.givenNames.has(words[0]?.split("-")[0] ?? "")
      : !isGivenName(words[0] ?? "", locale) && (times.get(text) ?? 0) * 2 >= (mentions.get(text) ?? 0);
  return new Set([...addresses].filter(isHouse).map(({ text }) => text));
}

/** At the head of a sentence: known from elsewhere, not a word's form, or a subject without the article a noun would have. */
function isNameAtOpening(candidate: Candidate, inside: ReadonlySet<string>, reading: Reading): boolean {
  const { key, words, text, last, institution } = candidate;
  const { locale, tokens } = reading;
  if (inside.has(key)) return true;
  const lower = !/\s\p{Lu}/u.test(text) && words.length > 1;
  // "Québec solidaire a rejeté": French wants an article before a bare noun
  const next = tokens[last + 1]?.lower ?? "";
  // "Conclusion suggérée"
  const verb = locale.agentVerb.test(reading.folded(last + 1)) && !locale.participle.test(next);
  const subject = locale.predicates.has(next) || verb;
  if (institution) return !lower || subject;
  if (words.length > 1) return true;
  if (isLabel(candidate, reading)) return false;
  if (/\p{L}.*\p{Lu}/u.test(text)) return true;
  const word = words[0] ?? "";
  if (isGivenName(word, locale)) return true;
  if (locale.seats.has(key)) return true;
  if (reading.lowercased.has(word)) return false;
  if (beginsList(last, reading) || isScored(last, reading)) return true;
  // "Oleksandr, chauffeur, attend", "Novatel, la maison mère de …, licencie"
  if (tokens[last + 1]?.lower === "," && roleAfter(candidate, reading)) return true;
  return subject;
}

/** "15 h 42 – CORRECTION.", "PRÉCISION :": a noun in capitals that is a sentence, or tells what follows. */
function isLabel({ first, last, words }: Candidate, reading: Reading): boolean {
  const { tokens, locale } = reading;
  const [word = "", mark] = [words[0], tokens[last + 1]?.lower];
  const noun = locale.actionNoun.test(word) || locale.abstractNoun.test(word);
  return noun && (mark === "." || mark === ":") && isUpper(reading, first);
}

/** "T-shirt", but not "I-Télé"; "#JeSuisLà", "10 $US", "10 US$". */
function isCommon({ text, key, first, last }: Candidate, { tokens, locale }: Reading): boolean {
  if (/^\p{Lu}-\p{Ll}/u.test(text) && !locale.organizations.has(key)) return true;
  return /^[#$]$/.test(tokens[first - 1]?.lower ?? "") || tokens[last + 1]?.lower === "$";
}

/** "450 000 F CFA", "200 XOF": a letter and more always, letters alone after a number. */
function isCurrency({ first, key }: Candidate, { tokens, locale }: Reading): boolean {
  return locale.currencies.has(key) && (key.includes(" ") || tokens[first - 1]?.kind === "number");
}

/** "Notre journaliste X a joint le maire", "notre envoyée spéciale X": who writes, of whom the article says no more; in words that are quoted, another's. */
function isOwnReporter({ first }: Candidate, { tokens, folded, locale }: Reading): boolean {
  let noun = first - 1;
  while (noun > first - 3 && !locale.reporterNouns.has(folded(noun))) noun--;
  if (!locale.reporterNouns.has(folded(noun)) || !locale.ourDeterminers.has(folded(noun - 1))) return false;
  for (let at = noun; at > noun - QUOTED; at--) {
    if (opensMarks(tokens[at]?.lower)) return false;
    if (closes(tokens[at]?.lower)) return true;
  }
  return true;
}

/** A line "Récit, par Paul Morel": who wrote it. */
function isSigned({ first, start, end }: Candidate, { tokens, text, folded, locale }: Reading): boolean {
  if (!locale.byPrepositions.has(folded(first - 1)) || tokens[first - 2]?.lower !== ",") return false;
  const line = text.lastIndexOf("\n", start) + 1;
  const ends = text[end] === undefined || text[end] === "\n";
  return ends && (tokens[first - 3]?.start ?? -1) === line;
}

/** ", Global Purchasing Manager": what somebody does, in English. */
function isJob({ words, first, institution }: Candidate, { tokens, locale }: Reading): boolean {
  if (institution || words.length < 2 || tokens[first - 1]?.lower !== ",") return false;
  return locale.roles.has(words.at(-1) ?? "") && !isGivenName(words[0] ?? "", locale);
}

/** "Ben oui", "Tiens, non": what opens an answer. */
function isInterjection({ words, opens, last }: Candidate, { folded, locale, tokens }: Reading): boolean {
  if (words.length > 1 || !opens) return false;
  return locale.answers.has(folded(tokens[last + 1]?.lower === "," ? last + 2 : last + 1));
}

/** "12H00": letter and figures right after a number. */
function isHour({ first, text }: Candidate, { tokens }: Reading): boolean {
  return (
    tokens[first - 1]?.kind === "number" && tokens[first - 1]?.end === tokens[first]?.start && /^\p{L}\d*$/u.test(text)
  );
}

/** "VIIIe", "XIV": a number. As written. */
export function isRoman(word: string): boolean {
  return /^[IVX]+e?r?$/.test(word);
}

/** "entrer dans l'Élysée": the house, not who governs from it. */
function isWhere({ first }: Candidate, { folded, locale }: Reading): boolean {
  const at = locale.articles.has(folded(first - 1)) ? first - 2 : first - 1;
  return locale.insidePrepositions.has(folded(at)) || locale.toPrepositions.has(folded(at));
}

/** "les Français", "un Lyonnais" */
function isDemonym({ words, first, last }: Candidate, { folded, locale, tokens }: Reading): boolean {
  const word = words[0] ?? "";
  // "Sud Africain"
  if (words.length > 1)
    return words.length === 2 && locale.directions.has(word) && isDemonymWord(words[1] ?? "", locale);
  if (locale.demonyms.has(word)) return true;
  // "Italo - Suisse"
  if (word.endsWith("o") && tokens[last + 1]?.lower === "-" && isDemonymWord(folded(last + 2), locale)) return true;
  if (!isDemonymWord(word, locale)) return false;
  if (word.includes("-")) return true;
  // "un million d'Européens"
  if (word.endsWith("s") && locale.genitives.has(folded(first - 1))) return true;
  return locale.determiners.has(folded(first - 1)) || /^\d/.test(folded(first - 1));
}

/** "un Gilet jaune", "Laetitia Dewalle, Gilet jaune": one of the movement that the article names in the plural. */
function isMember(
  { first, words, key }: Candidate,
  plurals: ReadonlySet<string>,
  { folded, locale, tokens }: Reading,
): boolean {
  if (words.length === 1 && locale.movementAdjective.test(folded(first + 1)) && !tokens[first + 1]?.capital) {
    return plurals.has(`${key}s ${folded(first + 1)}s`) || plurals.has(`${key}s ${folded(first + 1)}`);
  }
  return locale.singularDeterminers.has(folded(first - 1)) && plurals.has(words.map((word) => `${word}s`).join(" "));
}

/** "Karabatic (4/5)", "Omeyer (16 arrêts)" on a sheet of results: no sentence opens so. */
function isScored(last: number, { tokens }: Reading): boolean {
  return tokens[last + 1]?.lower === "(" && tokens[last + 2]?.kind === "number";
}

/** "Volkswagen, Renault et Stellantis", "Orelsan et Angèle": bare nouns are not listed so. */
function beginsList(last: number, { tokens, locale, folded, capital }: Reading): boolean {
  const name = (at: number) => capital(at) || (locale.articles.has(folded(at)) && capital(at + 1));
  if (locale.coordinators.has(folded(last + 1))) return name(last + 2);
  const listed = tokens[last + 1]?.lower === "," && capital(last + 2);
  return listed && (tokens[last + 3]?.lower === "," || locale.coordinators.has(folded(last + 3)));
}
