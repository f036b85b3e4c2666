/** What one term found: for each record its score and the places of the matching words. */
export type TermHits = ReadonlyMap<string, { score: number; places: readonly number[] }>;

export interface Ranked {
  id: string;
  /** Every term asked for is in it. */
  all: boolean;
  /** Places of the matching words in the record's content. */
  places: number[];
}

/** Weight of two terms that follow each other as they were typed, beside scores that are near 1 for a word. */
const ADJACENT = 1;

/** So many records that hold most of the terms are enough: those that hold half of them would only follow. */
const PLENTY = 5;

/**
 * Records in order: those that hold every term, then those that hold most, or half where few do; in each the best first.
 *
 * @param phrases terms that must be there
 */
export function rank(phrases: readonly TermHits[], words: readonly TermHits[]): Ranked[] {
  const terms = [...phrases, ...words];
  const found = new Map<string, { count: number; score: number; places: number[]; last: readonly number[] }>();
  for (const term of terms) {
    for (const [id, { score, places }] of term) {
      const before = found.get(id) ?? { count: 0, score: 0, places: [], last: [] };
      const next = before.last.some((place) => places.includes(place + 1)) ? ADJACENT : 0;
      found.set(id, {
        count: before.count + 1,
        score: before.score + score + next,
        places: [...before.places, ...places],
        last: places,
      });
    }
  }
  const entries = [...found].filter(([id]) => phrases.every((phrase) => phrase.has(id)));
  const best = Math.max(0, ...entries.map(([, { count }]) => count));
  const most = Math.floor(terms.length / 2) + 1;
  // Where few hold most of them, what holds half of them is better than little, and one word of four better than nothing.
  const few = entries.filter(([, { count }]) => count >= most).length < PLENTY;
  const enough = Math.min(best, few ? Math.ceil(terms.length / 2) : most);
  return entries
    .filter(([, { count }]) => count >= enough)
    .sort(([, a], [, b]) => b.count - a.count || b.score - a.score)
    .map(([id, { count, places }]) => ({ id, all: count === terms.length, places }));
}
