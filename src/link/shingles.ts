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
export function* sharedShingles(texts: readonly Int32Array[]): Generator<Holder[]> {
  const { rows, count } = shingles(texts);
  // By shingle where its places begin in one list of all.
  const begins = new Int32Array(count + 1);
  for (const row of rows)
    for (const shingle of row) if (shingle !== ONCE) begins[shingle + 1] = (begins[shingle + 1] ?? 0) + 1;
  for (let shingle = 0; shingle < count; shingle++)
    begins[shingle + 1] = (begins[shingle + 1] ?? 0) + (begins[shingle] ?? 0);
  const next = begins.slice();
  const places = new Int32Array(2 * (begins[count] ?? 0));
  for (const [text, row] of rows.entries()) {
    for (const [at, shingle] of row.entries()) {
      if (shingle === ONCE) continue;
      const to = next[shingle] ?? 0;
      places.set([text, at], 2 * to);
      next[shingle] = to + 1;
    }
  }
  for (let shingle = 0; shingle < count; shingle++) {
    const [from, to] = [begins[shingle] ?? 0, begins[shingle + 1] ?? 0];
    if (to - from > 1)
      yield Array.from({ length: to - from }, (_, n) => ({
        text: places[2 * (from + n)] ?? 0,
        at: places[2 * (from + n) + 1] ?? 0,
      }));
  }
}

/**
 * The runs of eight words of each text by their numbers, in the order in which they are met, and how many they are; `ONCE` for those of
 * which a half stands nowhere else.
 */
function shingles(texts: readonly Int32Array[]): { rows: Int32Array[]; count: number } {
  let rows = [...texts];
  let count = 0;
  for (let width = 1; width < SHORTEST; width *= 2) {
    const times = timesMet(rows);
    const recurs = (half: number) => (times[half] ?? 0) > 1;
    const pairs = new Map<number, number>();
    rows = rows.map((row) => {
      const wider = new Int32Array(Math.max(0, row.length - width));
      for (let at = 0; at < wider.length; at++) {
        const [left, right] = [row[at] ?? ONCE, row[at + width] ?? ONCE];
        wider[at] = recurs(left) && recurs(right) ? numberOf(pairs, left * ROOM + right) : ONCE;
      }
      return wider;
    });
    count = pairs.size;
  }
  return { rows, count };
}

const ONCE = -1;

/** By number, how many times it stands in the rows. */
function timesMet(rows: readonly Int32Array[]): number[] {
  const times: number[] = [];
  for (const row of rows) for (const one of row) if (one !== ONCE) times[one] = (times[one] ?? 0) + 1;
  return times;
}

/** The number of a key among those met so far, from 0. */
export function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
