import { Holders } from "../holders.ts";
import { alike, canMeet, MONTH } from "./alike.ts";
import type { Happening } from "./happening.ts";

/** The weight of acts that turn an affair. */
const GRAVE = 3;
/** A key that more clusters hold than this tells no two of them apart. */
const COMMON = 30;

/**
 * Joins what the articles tell of one happening: of one day, or of one month or year where no day is given. Each is compared with those
 * that share a stem, or an actor and a family of acts. Near linear.
 */
export function clusterHappenings(happenings: readonly Happening[]): Happening[][] {
  const clusters: Happening[][] = [];
  const holders = new Holders(COMMON);
  for (const one of happenings) {
    const keys = keysOf(one);
    const near = new Set(keys.flatMap((key) => holders.of(key)));
    const likeness = (at: number) =>
      Math.max(...(clusters[at] ?? []).slice(0, COMMON).map((other) => (canMeet(other, one) ? alike(other, one) : 0)));
    const [best] = [...near]
      .map((at) => ({ at, likeness: likeness(at) }))
      .filter((found) => found.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
    const at = best?.at ?? clusters.push([]) - 1;
    clusters[at]?.push(one);
    for (const key of keys) holders.add(key, at);
  }
  return clusters;
}

/** An act of somebody is sought in its month as well, a grave act of a person on the days beside: one says Thursday, another Friday. */
function keysOf({ days, when, stems, actors, patients, persons, family }: Happening): string[] {
  const times = days.length > 0 ? days : [when];
  if (!family) return times.flatMap((time) => [...stems].map((stem) => `${time} ${stem}`));
  const whom = (patients.length > 0 ? patients : actors).filter((id) => persons.has(id));
  const beside =
    family.weight >= GRAVE && days.length > 0 ? days.flatMap((day) => [nextTo(day, -1), nextTo(day, 1)]) : [];
  const [month = ""] = times.map((time) => time.slice(0, MONTH));
  return [
    ...[...new Set([...patients, ...actors])].map((id) => `${month} ${family.name} ${id}`),
    ...times.flatMap((time) => [...stems, family.name, ...actors].map((key) => `${time} ${key}`)),
    ...[...new Set([...times, ...beside])].flatMap((time) => whom.map((id) => `${time} ${family.name} ${id}`)),
  ];
}

const nextTo = (day: string, step: number) =>
  new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, day.length);
