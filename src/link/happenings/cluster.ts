import { GRAVE } from "../../annotate/happenings/families.ts";
import { addDays } from "../../text/days.ts";
import { perObject } from "../../text/per-object.ts";
import { Holders } from "../holders.ts";
import { alike, canMeet } from "./alike.ts";
import type { Happening } from "./happening.ts";
import type { AreRelated } from "./one-act.ts";

/** A key that more clusters hold than this tells no two of them apart. */
const COMMON = 30;

/**
 * Joins what the articles tell of one happening: of one day, or of one month or year where no day is given. Each is compared with those
 * that share a stem, or an actor and a family of acts. Near linear.
 */
export function clusterHappenings(happenings: readonly Happening[], areRelated: AreRelated): Happening[][] {
  const clusters: Happening[][] = [];
  const holders = new Holders(COMMON);
  for (const one of happenings) {
    const keys = keysOf(one);
    const near = new Set<number>();
    for (const key of keys) for (const at of holders.of(key)) near.add(at);
    let [best, most] = [clusters.length, 0];
    for (const at of near) {
      const likeness = likenessOf(clusters[at] ?? [], one, areRelated);
      if (likeness > most || (likeness > 0 && likeness === most && at < best)) [best, most] = [at, likeness];
    }
    const at = most > 0 ? best : clusters.push([]) - 1;
    clusters[at]?.push(one);
    for (const key of keys) holders.add(key, at);
  }
  return clusters;
}

/** How much a happening shares with the one of a cluster that is most like it; 0 where it is none of them. */
function likenessOf(cluster: readonly Happening[], one: Happening, areRelated: AreRelated): number {
  let most = 0;
  for (let at = 0; at < cluster.length && at < COMMON; at++) {
    const other = cluster[at] as Happening;
    if (canMeet(other, one)) most = Math.max(most, alike(other, one, areRelated));
  }
  return most;
}

/** A grave act of a person is sought on the days beside as well: one says Thursday, another Friday. */
const keysOf = perObject((happening: Happening): string[] => {
  const { days, when, stems, actors, patients, persons, family, acts, court, isHeadline } = happening;
  const times = days.length > 0 ? days : [when];
  const ofCourt = court === null ? [] : times.map((time) => `${time} ${court}`);
  if (!family && !isHeadline)
    return [...ofCourt, ...times.flatMap((time) => [...stems].map((stem) => `${time} ${stem}`))];
  const whom = (patients.length > 0 ? patients : actors).filter((id) => persons.has(id));
  const beside =
    family && family.weight >= GRAVE && days.length > 0
      ? days.flatMap((day) => [addDays(day, -1), addDays(day, 1)])
      : [];
  return [
    ...ofCourt,
    ...times.flatMap((time) => [...stems, ...acts, ...actors].map((key) => `${time} ${key}`)),
    ...[...new Set([...times, ...beside])].flatMap((time) => whom.map((id) => `${time} ${family?.name} ${id}`)),
  ];
});
