import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** Longest name looked for before its abbreviation, in tokens. */
const LONGEST = 18;

/** So many letters of one word go into an abbreviation at most: four in a row would be a word of its own. */
const SYLLABLE = 3;

/** What abbreviations in parentheses tell of the article. */
export interface Definitions {
  /** First token → last token of an organization's name: "Front de libération nationale (FLN)". */
  names: Map<number, number>;
  /** Folded abbreviations of common nouns: "zfe" in "zone à faibles émissions (ZFE)". */
  terms: ReadonlySet<string>;
}

/**
 * Reads "words (ABC)" and "ABC (words)" where ABC are the initials of the words, after Schwartz and Hearst, "A simple algorithm
 * for identifying abbreviation definitions in biomedical text" (2003): the capital of the first word, or a noun of organization, makes
 * it a name; otherwise the abbreviation is a term.
 */
export function findDefinitions(reading: Reading): Definitions {
  const { tokens, folded, capital, locale } = reading;
  const names = new Map<number, number>();
  const terms = new Set<string>();
  const define = (first: number, last: number, short: number) => {
    // "Impôt sur la fortune (ISF)"
    if (locale.measureNouns.has(folded(first))) terms.add(folded(short));
    if (isOrganization(reading, first, last)) names.set(first, last);
    else if (!capital(last)) terms.add(folded(short));
  };
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.lower !== "(") continue;
    if (isShort(reading, open + 1) && closesOrGoesOn(tokens[open + 2]?.lower)) {
      const [first = null] = shortsOf(folded(open + 1)).flatMap(
        (short) => definitionBefore(reading, open - 1, short) ?? [],
      );
      if (first !== null) define(first, open - 1, open + 1);
    } else if (isShort(reading, open - 1)) {
      const last = definitionAfter(reading, open + 1, letters(folded(open - 1)));
      if (last !== null) define(open + 1, last, open - 1);
    }
  }
  return { names, terms };
}

/** "le Front …", "une agence …", but not "Paul Sartre (PS)", "la gestation …", "Gestation …". */
function isOrganization(reading: Reading, first: number, last: number): boolean {
  const { capital, opens, locale, folded } = reading;
  if (locale.organizationHeads.has(folded(first)) || locale.organizationTypes.has(folded(first))) return true;
  if (!capital(first) || (last === first + 1 && isGiven(reading, first))) return false;
  return !opens(first) || capital(last);
}

/** "FLN", "Cojo", "CD&V" */
function isShort({ tokens, text, capital }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || !capital(index)) return false;
  const word = text.slice(token.start, token.end);
  return word.length > 1 && word.length <= 10 && !word.includes("'");
}

const closesOrGoesOn = (mark = ""): boolean => mark === ")" || mark === "," || mark === ";";

/** "sttcb-csn" → "sttcbcsn", "sttcb": a union that says to which federation it belongs. */
const shortsOf = (word: string): string[] => {
  const [own = "", ...others] = word.split("-");
  return [letters(word), ...(others.length > 0 && own.length > 2 ? [own] : [])];
};

const letters = (word: string): string => word.replace(/[^\p{L}]/gu, "");

/** The nearest word before from which on the words have these letters; else the nearest noun of organization that begins with the first of them. */
function definitionBefore(reading: Reading, last: number, short: string): number | null {
  const { tokens, joined, capital, folded, locale } = reading;
  const isWord = (at: number) => tokens[at]?.kind === "word" || isListing(reading, at);
  let first = last + 1;
  while (first > last + 1 - LONGEST && isWord(first - 1) && (first > last || joined(first - 1))) first--;
  const isHead = (at: number) =>
    capital(at) && locale.organizationHeads.has(folded(at)) && isHinted(reading, short, at, last);
  for (let at = last - 1; at >= first; at--)
    if (abbreviates(reading, short, at, last))
      // "[Service de] sécurité incendie de Montréal (SIM)"
      return !capital(at) && locale.bareGenitives.has(folded(at - 1)) && at - 2 >= first && isHead(at - 2)
        ? at - 2
        : at;
  for (let at = last - 1; at >= first; at--) if (isHead(at)) return at;
  return null;
}

/**
 * "sim" in "Service de sécurité incendie de Montréal", "ofnac" in "Office national de lutte contre la fraude et la corruption": words in the
 * middle give no letter, the first and the last do.
 */
function isHinted(reading: Reading, short: string, first: number, last: number): boolean {
  const { folded, locale, capital, opens } = reading;
  if (opens(first) && !capital(last)) return false;
  // "le groupe de Paul Sartre (PS)"
  if (capital(last - 1) && isGiven(reading, last - 1)) return false;
  const words = [];
  for (let at = first; at <= last; at++) if (!locale.joints.has(folded(at))) words.push(folded(at));
  let used = 0;
  for (const [at, word] of words.entries()) {
    const given = sharedLetters(word, short.slice(used));
    if (given === 0 && (at === 0 || at === words.length - 1)) return false;
    used += given;
  }
  return used === short.length;
}

/** So many letters two words have in common at their head, of a syllable. */
function sharedLetters(word: string, letters: string): number {
  let shared = 0;
  while (shared < SYLLABLE && shared < letters.length && word[shared] === letters[shared]) shared++;
  return shared;
}

/** "Office des eaux[,] des forêts et de la chasse": one complement of a name after another. */
const isListing = ({ tokens, folded, locale }: Reading, at: number): boolean =>
  tokens[at]?.lower === "," && locale.genitives.has(folded(at + 1));

/** The last word before ")" where the words from `first` on have these letters. */
function definitionAfter(reading: Reading, first: number, short: string): number | null {
  const { tokens } = reading;
  let last = first;
  while (last < first + LONGEST && tokens[last]?.kind === "word") last++;
  if (tokens[last]?.lower !== ")" || last < first + 2) return null;
  return abbreviates(reading, short, first, last - 1) ? last - 1 : null;
}

/**
 * "licra" in "Ligue internationale contre le racisme et l'antisémitisme", "sonap" in "Société nationale des pétroles": every word gives its
 * first letters, small ones may give none. A set of how many letters are used up so far is carried from word to word.
 */
function abbreviates({ folded, locale }: Reading, short: string, first: number, last: number): boolean {
  if (folded(first)[0] !== short[0] || locale.joints.has(folded(first))) return false;
  let used = new Set([0]);
  for (let at = first; at <= last && used.size > 0; at++) {
    if (folded(at) === ",") continue;
    const next = new Set(locale.joints.has(folded(at)) ? used : []);
    // "ouest-africaine" gives two letters
    let from = used;
    for (const part of folded(at).split("-")) {
      const given = new Set<number>();
      for (const start of from)
        for (let length = 1; length <= SYLLABLE && start + length <= short.length; length++)
          if (part.startsWith(short.slice(start, start + length))) given.add(start + length);
      for (const end of given) next.add(end);
      from = given;
    }
    used = next;
  }
  return used.has(short.length);
}
