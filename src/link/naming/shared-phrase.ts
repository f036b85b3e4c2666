import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";

/** A run of words that several texts have, as most of them write it. */
export interface SharedPhrase {
  words: string;
  /** Its words, stemmed and folded, for comparing. */
  key: string;
  length: number;
  /** How many of the texts have it. */
  texts: number;
  /** One of its words is a name: a capital inside a run of words. */
  isName: boolean;
}

/** A phrase of more words is a sentence. */
const LONGEST = 5;

const WORD = /\p{L}{1,2}['’](?=\p{L})|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const MARKS = /[^\p{L}\p{N}\s'’-]+|\s[-–—]\s/u;

/**
 * The runs of one to five words that at least so many of the texts share, none beginning or ending with a word that any text
 * holds, none with a date, none with a word right after a
 * name: "Gilets jaunes", "usine de Vernange", not "Anne Delmas annonce".
 */
export function sharedPhrases(segments: readonly (readonly Segment[])[], least: number): SharedPhrase[] {
  // A run that many share is of words that as many share.
  const holders = new Map<string, number>();
  for (const text of segments)
    for (const key of new Set(text.flatMap(({ tokens }) => tokens.map(({ key }) => key))))
      holders.set(key, (holders.get(key) ?? 0) + 1);
  const isShared = ({ key }: Token) => (holders.get(key) ?? 0) >= least;
  const found = new Map<string, { spellings: Map<string, number>; texts: number; length: number; isName: boolean }>();
  for (const text of segments) {
    const here = new Set<string>();
    for (const segment of text) {
      for (const run of runs(segment, isShared)) {
        const phrase = found.get(run.key) ?? { spellings: new Map(), texts: 0, length: run.length, isName: false };
        found.set(run.key, phrase);
        phrase.spellings.set(run.words, (phrase.spellings.get(run.words) ?? 0) + 1);
        phrase.isName ||= run.isName;
        if (!here.has(run.key)) phrase.texts += 1;
        here.add(run.key);
      }
    }
  }
  return [...found].flatMap(([key, { spellings, ...phrase }]) =>
    phrase.texts < least ? [] : [{ key, ...phrase, words: usual(spellings) }],
  );
}

interface Run {
  words: string;
  key: string;
  length: number;
  isName: boolean;
}

/** A word of a stretch without marks, and what it can be in a phrase. */
interface Token {
  start: number;
  end: number;
  /** Its stem. */
  key: string;
  isEdge: boolean;
  isDate: boolean;
  isName: boolean;
}

interface Segment {
  text: string;
  tokens: Token[];
}

/** The stretches of a text between its marks. */
export const segmentsOf = (text: string, locale: LinkLocale): Segment[] =>
  text
    .normalize("NFC")
    .split(MARKS)
    .map((segment) => readSegment(segment, locale));

function readSegment(text: string, locale: LinkLocale): Segment {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const { word: folded, stem, isContent, isFunction } = readWord(word, locale);
    const isDate = locale.calendar.has(folded);
    const isCapital = /^\p{Lu}/u.test(word);
    // "EDF", "Pau": short, and told by their capitals.
    const isEdge = (isContent || isCapital) && !isDate && !isFunction && !/^\d|['’]$/.test(word);
    return { start: index, end: index + word.length, key: stem, isEdge, isDate, isName: index > 0 && isCapital };
  });
  return { text, tokens };
}

function runs({ text, tokens }: Segment, isShared: (token: Token) => boolean): Run[] {
  return tokens.flatMap((first, from) => {
    if (!first.isEdge || !isShared(first)) return [];
    const until = tokens.findIndex((token, at) => at > from && (token.isDate || !isShared(token)));
    const reach = tokens.slice(from, Math.min(from + LONGEST, until < 0 ? tokens.length : until));
    return reach.flatMap((last, at) => {
      const run = reach.slice(0, at + 1);
      if (!last.isEdge || run.some((word, n) => !word.isName && word.isEdge && run[n - 1]?.isName)) return [];
      return [
        {
          words: text.slice(first.start, last.end).replace(/\s+/g, " "),
          key: run.map(({ key }) => key).join(" "),
          length: run.length,
          isName: run.some(({ isName }) => isName),
        },
      ];
    });
  });
}

/** The spelling used most; of two, the one in more small letters, which heads no sentence. */
function usual(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || (a > b ? -1 : 1));
  return first?.[0] ?? "";
}
