import { Holders } from "../holders.ts";
import { isMonth, isMonthOf, MONTH } from "./days.ts";
import { type Happening, isEntry } from "./happening.ts";
import { type AreRelated, areOfOneKind, areTwo, common, isOneAct, saysLike } from "./one-act.ts";

type Cluster = readonly Happening[];

/** So many acts of one kind and time are rivals all. */
const COMMON = 30;

/**
 * What tells little, a month alone ("licenciée en septembre") or an act by its noun ("18 septembre : licenciement de la salariée"), is of the
 * one act of its kind that the other articles tell of that time: where it may be of two, it stands by itself. Near linear.
 */
export function gather(
  clusters: readonly Cluster[],
  areRelated: AreRelated,
  ofPersons: ReadonlySet<string>,
): Cluster[] {
  const gathered = clusters.map((cluster) => [...cluster]);
  const holders = new Holders(COMMON);
  for (const [at, cluster] of clusters.entries())
    if (!isSlight(cluster)) for (const key of cluster.flatMap(keysOf)) holders.add(key, at);
  const gone = new Set<number>();
  for (const [at, slight] of clusters.entries()) {
    if (!isSlight(slight)) continue;
    const near = [...new Set(slight.flatMap(keysOf).flatMap((key) => holders.of(key)))];
    const rivals = near.filter((other) => isOfTime(slight, clusters[other] ?? []));
    const sure = rivals.filter((other) => some(slight, clusters[other] ?? [], isOneAct));
    const [one, another] = sure.length > 0 ? sure : rivals;
    if (one === undefined || another !== undefined) continue;
    if (!fits(slight, clusters[one] ?? [], areRelated, ofPersons)) continue;
    gathered[one]?.push(...slight);
    gone.add(at);
  }
  return gathered.filter((_, at) => !gone.has(at));
}

/** All its tellings give a month alone, or an act by its noun alone. */
const isSlight = (cluster: Cluster) => cluster.every(isMonth) || cluster.every(isEntry);

/** "2024-09 dismiss", "2024-09 dismiss claire-petit", and the same of the day. */
const keysOf = ({ acts, actors, days, when }: Happening): string[] => {
  const times = new Set([when.slice(0, MONTH), ...days]);
  return [...times].flatMap((time) =>
    [...acts].flatMap((act) => ["", ...actors].map((who) => `${time} ${act} ${who}`)),
  );
};

const isOfTime = (slight: Cluster, cluster: Cluster) =>
  some(
    slight,
    cluster,
    (a, b) => areOfOneKind(a, b) && (isMonthOf(a, b) || a.days.some((day) => b.days.includes(day))),
  );

/** No two persons, no two places; and the same words, or an act of a person who goes by what he is in one of the two. */
function fits(slight: Cluster, cluster: Cluster, areRelated: AreRelated, ofPersons: ReadonlySet<string>): boolean {
  if (some(slight, cluster, (a, b) => areTwo(a.persons, b.persons))) return false;
  if (some(slight, cluster, isOneAct)) return true;
  const [names, others] = [slight, cluster].map((all) => new Set(all.flatMap((one) => [...one.names])));
  if (names && others && areTwo(names, others)) return false;
  if (!some(slight, cluster, (a, b) => areRelated(a.article, b.article))) return false;
  const isOfPerson = slight.some(({ acts }) => [...acts].some((act) => ofPersons.has(act)));
  const isBare = slight.every(({ stems, names }) => stems.size < 2 && names.size === 0);
  const isNamed = (all: Cluster) => all.some(({ persons }) => persons.size > 0);
  return (
    (isBare && slight.every(isEntry)) ||
    (isOfPerson && isNamed(slight) !== isNamed(cluster)) ||
    some(slight, cluster, saysLike) ||
    common(names ?? new Set(), others ?? new Set()) > 0
  );
}

const some = (all: Cluster, others: Cluster, holds: (a: Happening, b: Happening) => boolean) =>
  all.some((one) => others.some((other) => holds(one, other)));
