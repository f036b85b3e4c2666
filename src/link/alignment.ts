import { commonSubsequence } from "./common-subsequence.ts";
import type { ContentWord } from "./content-words.ts";

/** What two sequences of content words have in common, in order: the matched stretch of each, as indices, end exclusive. */
export interface Alignment {
  a: Stretch;
  b: Stretch;
  /** How many words match. */
  matched: number;
  /** The matches stand side by side in both. */
  contiguous: boolean;
}

export interface Stretch {
  from: number;
  to: number;
}

/** Matches further apart than this belong to different parts of a long sentence. */
const GAP = 7;
/** Longer sequences are cut: nobody says more in a sentence, and the table below is quadratic. */
const LONGEST = 160;

/**
 * The densest run of the longest common subsequence of stems; null where nothing is common. Translations of one sentence keep
 * its order by and large, so order is evidence: two texts that merely share a vocabulary share it in any order.
 */
export function align(a: readonly ContentWord[], b: readonly ContentWord[]): Alignment | null {
  const pairs = commonSubsequence(stems(a), stems(b));
  let best: [number, number][] = [];
  let run: [number, number][] = [];
  for (const pair of pairs) {
    const last = run.at(-1);
    if (last && (pair[0] - last[0] > GAP || pair[1] - last[1] > GAP)) run = [];
    run.push(pair);
    if (run.length > best.length) best = [...run];
  }
  const [first, last] = [best[0], best.at(-1)];
  if (!first || !last) return null;
  const stretch = (side: 0 | 1): Stretch => ({ from: first[side], to: last[side] + 1 });
  const contiguous = last[0] - first[0] + 1 === best.length && last[1] - first[1] + 1 === best.length;
  return { a: stretch(0), b: stretch(1), matched: best.length, contiguous };
}

const stems = (words: readonly ContentWord[]) => words.slice(0, LONGEST).map(({ stem }) => stem);
