import { foldWord } from "../../../text/fold.ts";

/** Letters below which a word with one replaced, or two wrong, is as likely another word: "hate" is no slip for "have". */
const SHORT = 5;
const MIDDLE = 7;
const LONG = 10;

/** What is run into the word after it where no apostrophe is typed: "lentreprise". */
const ELIDED = /^(?:[cdjlmnst]|qu)$/;

/**
 * The known word that a misspelt one is nearest to: "modertion" → "modération". Null where it is known, or near none. Nobody
 * mistakes the first letter of a word, unless two are exchanged or an elided one stands before it: "haine" is no slip for "chaîne".
 *
 * @param words known words, the most frequent first
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const typed = foldWord(word);
  const allowed = typed.length < MIDDLE ? 1 : typed.length < LONG ? 2 : 3;
  let best: string | null = null;
  let least = allowed + 1;
  for (const known of words) {
    const folded = foldWord(known);
    // The index finds a word by its beginning: what begins a known word is no slip.
    if (folded.startsWith(typed)) return null;
    if (Math.abs(folded.length - typed.length) >= least) continue;
    const distance = editDistance(typed, folded, least);
    if (distance >= least || !isSlip(typed, folded)) continue;
    best = known;
    least = distance;
  }
  return best;
}

function isSlip(typed: string, known: string): boolean {
  if (typed.endsWith(known) && ELIDED.test(typed.slice(0, -known.length))) return true;
  const exchanged = typed[0] === known[1] && typed[1] === known[0];
  if (typed[0] !== known[0] && !exchanged) return false;
  return (
    typed.length >= SHORT || typed.length !== known.length || [...typed].sort().join() === [...known].sort().join()
  );
}

/**
 * Slips between two words: letters left out, put in, replaced, or two exchanged (optimal string alignment: Damerau 1964,
 * Levenshtein 1966). Stops at `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) >= limit) return limit;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
