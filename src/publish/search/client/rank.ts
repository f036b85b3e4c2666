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

/**
 * Records in order: those that hold every term, then those that hold most; in each the best first. Of two terms one is not
 * most, and is given only where nothing holds both.
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
  // Nothing holds them all: what holds the most of them is better than nothing, were it one word of four.
  const enough = best === terms.length ? most : Math.min(best, most);
  return entries
    .filter(([, { count }]) => count >= enough)
    .sort(([, a], [, b]) => b.count - a.count || b.score - a.score)
    .map(([id, { count, places }]) => ({ id, all: count === terms.length, places }));
}
