import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** Longest name looked for before its abbreviation, in tokens. */
const LONGEST = 14;

/** So many defined names that begin with the same word are kept. */
const NAMESAKES = 4;

/** What abbreviations in parentheses tell of the article. */
export interface Definitions {
  /** First token → last token of an organization's name: "Front de libération nationale (FLN)". */
  names: ReadonlyMap<number, number>;
  /** The same names by their first word, to be known wherever they return. */
  known: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Folded abbreviations of common nouns: "zfe" in "zone à faibles émissions (ZFE)". */
  terms: ReadonlySet<string>;
}

/**
 * Reads "words (ABC)" and "ABC (words)" where ABC are the initials of the words, after Schwartz and Hearst, "A simple algorithm
 * for identifying abbreviation definitions in biomedical text" (2003): the capital of the first word, or a noun of organization, makes
 * it a name; otherwise the abbreviation is a term.
 */
export function findDefinitions(reading: Reading): Definitions {
  const { tokens, folded, capital } = reading;
  const names = new Map<number, number>();
  const terms = new Set<string>();
  const define = (first: number, last: number, short: number) => {
    if (isOrganization(reading, first, last)) names.set(first, last);
    else if (!capital(first) || reading.opens(first)) terms.add(folded(short));
  };
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.lower !== "(") continue;
    if (isShort(reading, open + 1) && closesOrGoesOn(tokens[open + 2]?.lower)) {
      const first = definitionBefore(reading, open - 1, letters(folded(open + 1)));
      if (first !== null) define(first, open - 1, open + 1);
    } else if (isShort(reading, open - 1)) {
      const last = definitionAfter(reading, open + 1, letters(folded(open - 1)));
      if (last !== null) define(open + 1, last, open - 1);
    }
  }
  const known = new Map<string, string[][]>();
  for (const [first, last] of names) {
    const words = tokens.slice(first, last + 1).map((_, index) => folded(first + index));
    const others = known.get(words[0] ?? "") ?? [];
    if (others.length < NAMESAKES) known.set(words[0] ?? "", [...others, words]);
  }
  return { names, known, terms };
}

/** The last token of a defined name that begins at `at`: "porte-parole de [Médecins sans frontières]". */
export function definedEnd({ names, known }: Definitions, { folded, capital }: Reading, at: number): number | null {
  const defined = names.get(at);
  if (defined !== undefined) return defined;
  if (!capital(at)) return null;
  const found = known.get(folded(at))?.find((words) => words.every((word, index) => folded(at + index) === word));
  return found ? at + found.length - 1 : null;
}

/** "le Front …", "une agence …", but not "Paul Sartre (PS)", "la gestation …". */
function isOrganization(reading: Reading, first: number, last: number): boolean {
  const { capital, opens, locale, folded } = reading;
  if (locale.organizationHeads.has(folded(first)) || locale.organizationTypes.has(folded(first))) return true;
  return capital(first) && !opens(first) && !(last === first + 1 && isGiven(reading, first));
}

/** "FLN", "Cojo", "CD&V" */
function isShort({ tokens, text, capital }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || !capital(index)) return false;
  const word = text.slice(token.start, token.end);
  return word.length > 1 && word.length <= 10 && !word.includes("'");
}

const closesOrGoesOn = (mark = ""): boolean => mark === ")" || mark === "," || mark === ";";

const letters = (word: string): string => word.replace(/[^\p{L}]/gu, "");

/** The nearest word before from which on the initials are these letters. */
function definitionBefore(reading: Reading, last: number, short: string): number | null {
  const { tokens, folded, joined } = reading;
  // "GPA" has the p of "pour", "FLN" not the d of "de": both are tried
  for (const small of [false, true]) {
    let initials = "";
    for (let at = last; at >= 0 && at > last - LONGEST && initials.length < short.length; at--) {
      if (tokens[at]?.kind !== "word" || (at < last && !joined(at))) break;
      if (!counts(reading, at, small)) continue;
      initials = initialsOf(folded(at)) + initials;
      if (at < last && initials === short) return at;
    }
  }
  return null;
}

/** The last word before ")" where the initials of the words from `first` on are these letters. */
function definitionAfter(reading: Reading, first: number, short: string): number | null {
  const { tokens, folded } = reading;
  let last = first;
  while (last < first + LONGEST && tokens[last]?.kind === "word") last++;
  if (tokens[last]?.lower !== ")" || last < first + 2) return null;
  for (const small of [false, true]) {
    let initials = "";
    for (let at = first; at < last; at++) if (counts(reading, at, small)) initials += initialsOf(folded(at));
    if (initials === short) return last - 1;
  }
  return null;
}

/** Small words have no initial; with `small`, only articles and "de" have none. */
function counts({ folded, locale }: Reading, at: number, small: boolean): boolean {
  const word = folded(at);
  if (!locale.joints.has(word)) return true;
  return small && !(locale.genitives.has(word) || locale.articles.has(word));
}

/** "national" → "n", "centre-ville" → "cv" */
const initialsOf = (word: string): string => word.replace(/(?<=^|-)(\p{L})[^-]*-?/gu, "$1");
