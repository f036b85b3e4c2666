import { PairNumbers } from "./pair-numbers.ts";

/** Shorter runs recur by chance: "le président de la République a annoncé que". */
export const SHORTEST = 8;

/**
 * The runs of eight words that stand more than once, by the order of their first place, each with all its places: a text, the word from which
 * it stands there, the next text, and so on. Runs are numbered by halves (two words, four, eight): no strings are made, and equal
 * numbers are equal words.
 *
 * @param texts the words of each by their numbers
 */
export function* sharedShingles(texts: readonly Int32Array[]): Generator<Int32Array> {
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
    for (let at = 0; at < row.length; at++) {
      const shingle = row[at] ?? ONCE;
      if (shingle === ONCE) continue;
      const to = next[shingle] ?? 0;
      places[2 * to] = text;
      places[2 * to + 1] = at;
      next[shingle] = to + 1;
    }
  }
  for (let shingle = 0; shingle < count; shingle++) {
    const [from, to] = [begins[shingle] ?? 0, begins[shingle + 1] ?? 0];
    if (to - from > 1) yield places.subarray(2 * from, 2 * to);
  }
}

/**
 * The runs of eight words of each text by their numbers, in the order in which they are met, and how many they are; `ONCE` for those of
 * which a half stands nowhere else.
 */
function shingles(texts: readonly Int32Array[]): { rows: readonly Int32Array[]; count: number } {
  let rows = texts;
  let count = rows.reduce((most, row) => row.reduce((most, word) => Math.max(most, word + 1), most), 0);
  for (let width = 1; width < SHORTEST; width *= 2) {
    const times = timesMet(rows, count);
    const pairs = new PairNumbers();
    rows = rows.map((row) => {
      const wider = new Int32Array(Math.max(0, row.length - width));
      for (let at = 0; at < wider.length; at++) {
        const [left, right] = [row[at] ?? ONCE, row[at + width] ?? ONCE];
        wider[at] = recurs(times, left) && recurs(times, right) ? pairs.of(left, right) : ONCE;
      }
      return wider;
    });
    count = pairs.size;
  }
  return { rows, count };
}

const ONCE = -1;

const recurs = (times: Int32Array, half: number) => (times[half] ?? 0) > 1;

/** By number, how many times it stands in the rows. */
function timesMet(rows: readonly Int32Array[], count: number): Int32Array {
  const times = new Int32Array(count);
  for (const row of rows) for (const one of row) if (one !== ONCE) times[one] = (times[one] ?? 0) + 1;
  return times;
}
