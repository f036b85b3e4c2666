import { MONTH } from "./days.ts";
import type { Happening } from "./happening.ts";

/** A chronology has so many events at least, if there are as many … */
const LEAST = 12;
/** … up to so many, or this many times the root of the hundreds of words it is made of: 95 of 36,000 … */
const MOST = 24;
const ROOM = 5;
/** … where none is a trifle: "La ville est sous le choc". */
const TRIFLE = 1.3;
/** What one more event of a day loses of its weight. */
const CROWD = 0.12;

/**
 * The events that matter: by weight, of one day each next a little less, so that one day does not crowd out the others. `words` are those
 * of all articles.
 */
export function selectEvents<T extends { cluster: readonly Happening[]; weight: number }>(
  events: readonly T[],
  words: number,
): ReadonlySet<T> {
  const room = Math.max(MOST, Math.round(ROOM * Math.sqrt(words / 100)));
  const days = new Map<string, number>();
  const ranked = [...events]
    .sort((a, b) => b.weight - a.weight)
    .map((event) => {
      const day = event.cluster[0]?.days[0] ?? "";
      const before = days.get(day) ?? 0;
      days.set(day, before + 1);
      return { event, weight: event.weight * (1 - Math.min(CROWD * before, 0.9)) };
    })
    .sort((a, b) => b.weight - a.weight);
  const kept = ranked
    .slice(0, room)
    .filter(({ event }, at) => at < LEAST || event.weight >= TRIFLE || isWrittenOut(event.cluster));
  return new Set(kept.map(({ event }) => event));
}

/** Of a day or month that a source writes out, or an entry of its chronology: none such is a trifle to it. */
const isWrittenOut = (cluster: readonly Happening[]) =>
  cluster.some(
    ({ basis, when, kind, titles }) =>
      when.length >= MONTH && (basis === "stated" || (kind === "aside" && titles.length > 0)),
  );
