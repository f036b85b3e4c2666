import { formatLocal, localDay } from "../annotate/times/zones.ts";
import type { AnnotatedArticle } from "../model.ts";

/**
 * The one zone on whose clocks all articles tell the time, be it called "HAE" here and Toronto there; null where there are
 * several, or none is known.
 */
export function soleZone(articles: readonly AnnotatedArticle[]): string | null {
  const times = articles.flatMap(({ annotations }) => annotations.times);
  const houses = new Set(articles.flatMap(({ article }) => article.zone ?? []));
  const [zone = null, another] = houses.size > 0 ? houses : new Set(times.flatMap((time) => time.zone ?? []));
  if (zone === null || another !== undefined) return null;
  const isOther = (time: (typeof times)[number]) =>
    time.zone !== null && time.zone !== zone && onItsClocks(startOf(time.value), zone) !== startOf(time.local);
  return times.some(isOther) ? null : zone;
}

const startOf = (value: string | null) => value?.split("/")[0] ?? "";

/** Where all clocks show one time, a moment is told as they show it: "2025-07-09T01:30Z" → "2025-07-08T21:30". */
export function onItsClocks(when: string, zone: string | null): string {
  const isInstant = /T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(when);
  const local = zone !== null && isInstant ? localDay(when, zone) : null;
  return local ? formatLocal(local) : when;
}
