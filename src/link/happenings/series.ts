import { perObject } from "../../text/per-object.ts";
import { append } from "../append.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { Holders } from "../holders.ts";
import type { Happening } from "./happening.ts";

/** How much of the shorter one's words the next of a series has. */
const ALIKE = 0.6;
/** From so many on, what is told again and again is a series: daily counts, lists of closed roads. */
const SERIES = 3;
/** A stem in more clusters than this tells no series. */
const COMMON = 60;

const keysOf = perObject(({ stems, verb }: Happening) => Array.from(stems, (stem) => `${verb} ${stem}`));

/** Of each series of like things told at several times, the one that weighs most; all else as it is. */
export function foldSeries<T extends { cluster: readonly Happening[]; weight: number }>(events: readonly T[]): T[] {
  const sets = new DisjointSets();
  const holders = new Holders(COMMON);
  for (const [at, { cluster }] of events.entries()) {
    const [first] = cluster;
    // What an article sums up of its own day is no series.
    if (!first || first.persons.size > 0 || first.date === null) continue;
    holders.eachSharing(keysOf(first), (other, shared) => {
      const size = Math.min(first.stems.size, events[other]?.cluster[0]?.stems.size ?? 0);
      // "Ouverture du marché", "Marche des dockers": of entries without a verb, one word is no series.
      if ((shared > 1 || (size === 1 && first.verb !== "")) && shared / size >= ALIKE) sets.join(other, at);
    });
    for (const key of keysOf(first)) holders.add(key, at);
  }
  const groups = new Map<number, number[]>();
  for (const at of events.keys()) append(groups, sets.root(at), at);
  const dropped = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < SERIES) continue;
    const [, ...rest] = [...group].sort((a, b) => (events[b]?.weight ?? 0) - (events[a]?.weight ?? 0) || a - b);
    for (const at of rest) dropped.add(at);
  }
  return events.filter((_, at) => !dropped.has(at));
}
