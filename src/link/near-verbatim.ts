/** Shorter runs of words are of the language, not of the speaker: "est une". */
const RUN = 3;
const SENTENCE = 6;
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
 * True where one word of a short sentence differs: "je n'ai jamais lu ce manuscrit", "je n'ai jamais ouvert ce manuscrit". Of
 * fewer than six words any two are alike.
 */
export function differInOneWord(a: string, b: string): boolean {
  const [left, right] = [a.split(" "), b.split(" ")];
  const longer = Math.max(left.length, right.length);
  if (longer > LONGEST || longer < SENTENCE || Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < longer && left[from] === right[from]) from++;
  let back = 0;
  while (back < longer - from && left.at(-1 - back) === right.at(-1 - back)) back++;
  return longer - from - back <= 1;
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
