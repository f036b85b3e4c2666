import { foldWord } from "../../src/text/fold.ts";

/** A text that may stand in the folder already. */
export interface Candidate {
  name: string;
  text: string;
}

/** How much of the shorter of two texts the other repeats. */
export interface Twin {
  name: string;
  shared: number;
  words: number;
  /** True where neither has a word of its own. */
  whole: boolean;
}

/** Runs of this many words are compared: shorter ones recur by chance. */
const RUN = 6;
/** Two texts that share less are two articles that quote the same. */
const LEAST = 0.5;

/** For each of `texts`, the one of `others` and of the texts before it that it has most words in common with, if they are many. */
export function findTwins(texts: readonly Candidate[], others: readonly Candidate[]): (Twin | null)[] {
  const index = new Map<string, { text: number; at: number }[]>();
  const words = texts.map(({ text }) => wordsOf(text));
  words.forEach((list, text) => {
    for (const [at, run] of runsOf(list)) {
      const places = index.get(run);
      if (places) places.push({ text, at });
      else index.set(run, [{ text, at }]);
    }
  });
  const best: (Twin | null)[] = texts.map(() => null);
  const compare = (name: string, list: readonly string[], isEarlier: (text: number) => boolean) => {
    const covered = new Map<number, Set<number>>();
    // Each run once: a text that repeats itself would make the work quadratic.
    for (const run of new Set(runsOf(list).map(([, run]) => run))) {
      for (const { text, at } of index.get(run) ?? []) {
        if (!isEarlier(text)) continue;
        const set = covered.get(text) ?? new Set();
        for (let word = at; word < at + RUN; word++) set.add(word);
        covered.set(text, set);
      }
    }
    for (const [text, { size }] of covered) {
      const length = Math.min(words[text]?.length ?? 0, list.length);
      const shared = Math.min(size, length);
      if (shared >= length * LEAST && shared > (best[text]?.shared ?? 0)) {
        const whole = shared === length && words[text]?.length === list.length;
        best[text] = { name, shared, words: length, whole };
      }
    }
  };
  for (const { name, text } of others) compare(name, wordsOf(text), () => true);
  texts.forEach(({ name }, at) => {
    compare(name, words[at] ?? [], (text) => text > at);
  });
  return best;
}

function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): [number, string][] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => [at, words.slice(at, at + RUN).join(" ")]);
}
