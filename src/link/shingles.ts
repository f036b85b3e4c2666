/** Shorter runs recur by chance: "le président de la République a annoncé que". */
export const SHORTEST = 8;

/** Where a shingle stands: which text, and from which word. */
export interface Holder {
  text: number;
  at: number;
}

/** More words than any folder has: two numbers below it make one that stays exact. */
const ROOM = 2 ** 26;

/**
 * The runs of eight words that stand more than once, by the order of their first place, each with all its places. Runs are
 * numbered by halves (two words, four, eight): no strings are made, and equal numbers are equal words.
 *
 * @param texts the words of each by their numbers
 */
export function sharedShingles(texts: readonly Int32Array[]): Holder[][] {
  let rows = texts;
  for (let width = 1; width < SHORTEST; width *= 2) {
    const pairs = new Map<number, number>();
    rows = rows.map((row) => {
      const wider = new Int32Array(Math.max(0, row.length - width));
      for (let at = 0; at < wider.length; at++)
        wider[at] = numberOf(pairs, (row[at] ?? 0) * ROOM + (row[at + width] ?? 0));
      return wider;
    });
  }
  // By shingle, the text and the word of its first place: most have no other, and need no object.
  const firstTexts: number[] = [];
  const firstWords: number[] = [];
  const shared = new Map<number, Holder[]>();
  for (const [text, row] of rows.entries()) {
    for (const [at, shingle] of row.entries()) {
      const before = firstTexts[shingle];
      const holders = shared.get(shingle);
      if (before === undefined) {
        firstTexts[shingle] = text;
        firstWords[shingle] = at;
      } else if (holders) holders.push({ text, at });
      else
        shared.set(shingle, [
          { text: before, at: firstWords[shingle] ?? 0 },
          { text, at },
        ]);
    }
  }
  return [...shared].sort(([a], [b]) => a - b).map(([, holders]) => holders);
}

/** The number of a key among those met so far, from 0. */
export function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
