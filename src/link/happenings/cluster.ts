import { append } from "../append.ts";
import { alike } from "./alike.ts";
import type { Happening } from "./happening.ts";

/** A key that more clusters hold than this tells no two of them apart, and would make the work quadratic. */
const COMMON = 30;

/**
 * Joins what the articles tell of one happening: of one day, or of one month or year where no day is given. Each is compared with those
 * that share a stem, or an actor and a family of acts. Near linear.
 */
export function clusterHappenings(happenings: readonly Happening[]): Happening[][] {
  const clusters: Happening[][] = [];
  const holders = new Map<string, number[]>();
  for (const one of happenings) {
    const keys = keysOf(one);
    const near = new Set<number>();
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      if (list.length <= COMMON) for (const at of list) near.add(at);
    }
    const likeness = (at: number) =>
      Math.max(...(clusters[at] ?? []).slice(0, COMMON).map((other) => alike(other, one)));
    const [best] = [...near]
      .map((at) => ({ at, likeness: likeness(at) }))
      .filter((found) => found.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
    const at = best?.at ?? clusters.push([]) - 1;
    clusters[at]?.push(one);
    for (const key of keys) if (!holders.get(key)?.includes(at)) append(holders, key, at);
  }
  return clusters;
}

function keysOf({ days, when, stems, actors, family }: Happening): string[] {
  const times = days.length > 0 ? days : [when];
  const acts = family ? actors.map((actor) => `${actor} ${family.name}`) : [];
  return times.flatMap((time) => [...stems, ...acts].map((key) => `${time} ${key}`));
}
