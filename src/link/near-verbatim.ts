import { commonSubsequence } from "./common-subsequence.ts";

/** Shorter runs of words are of the language, not of the speaker: "est une". */
const RUN = 3;
const SENTENCE = 6;
/** Of the longer sentence's words, how many both have in the same order. */
const NEARLY = 0.75;
/** Longer sentences have content words enough to be told by. */
const LONGEST = 40;

/**
 * How much of the longer of two short sentences stands in both in runs of three words and more that hold a word of content,
 * 0 to 1: "c'est une perte irréparable" and "c'est une perte immense" share four words of five. Words are folded.
 */
export function sharedInRuns(a: string, b: string, isContent: (word: string) => boolean): number {
  const [left, right] = [a.split(" "), b.split(" ")];
  const longer = Math.max(left.length, right.length);
  if (longer > LONGEST) return 0;
  let shared = 0;
  let from = 0;
  for (let at = 0; at + RUN <= left.length; ) {
    const run = longestAt(left, at, right, from);
    const counts = run.length >= RUN && left.slice(at, at + run.length).some(isContent);
    if (counts) {
      shared += run.length;
      from = run.end;
    }
    at += counts ? run.length : 1;
  }
  return shared / longer;
}

/**
 * True where little of two short sentences differs, "je n'ai jamais lu ce manuscrit", "je n'ai jamais ouvert ce manuscrit", or
 * one is a run of words of the other: "aucun licenciement sec". Of fewer words any two are alike.
 */
export function areNearlyOne(a: string, b: string): boolean {
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length >= RUN && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `)) return true;
  if (long.length > LONGEST || long.length < SENTENCE) return false;
  return commonSubsequence(short, long).length / long.length >= NEARLY;
}

/** The longest run of `left` from `at` that stands in `right` at `from` or later. */
function longestAt(left: readonly string[], at: number, right: readonly string[], from: number) {
  let best = { length: 0, end: from };
  for (let start = from; start < right.length; start++) {
    let length = 0;
    while (at + length < left.length && left[at + length] === right[start + length]) length++;
    if (length > best.length) best = { length, end: start + length };
  }
  return best;
}
