import { DateTime } from "luxon";
import type { AnnotatedArticle, Clock, Localised, Place } from "../model.ts";
import { touching } from "../text/spans.ts";

/**
 * The clock times inside the places that prove an event, each on its source's own clock. A reading without a zone is put on
 * a zone that another source states, where the two then name the same instant: it is "assumed", with the reason.
 */
export function readClocks(evidence: readonly Place[], articles: ReadonlyMap<string, AnnotatedArticle>): Clock[] {
  const clocks = evidence.flatMap((place) => inside(place, articles.get(place.article)));
  const instants = new Set(clocks.map(({ instant }) => instant));
  const stated = new Set(clocks.flatMap(({ zone, zoneBasis }) => (zone && zoneBasis === "stated" ? [zone] : [])));
  return clocks.map((clock) => (clock.instant ? clock : (reconcile(clock, stated, instants) ?? clock)));
}

function inside(place: Place, source: AnnotatedArticle | undefined): Clock[] {
  const times = touching(source?.annotations.times ?? [], place.start, place.end);
  return times.flatMap((time) => {
    if (time.local === null || time.start < place.start || time.end > place.end) return [];
    const { start, end, text: exact, local, zone } = time;
    return [
      {
        article: place.article,
        start,
        end,
        exact,
        local,
        zone,
        zoneBasis: time.zoneBasis ?? "unknown",
        instant: zone ? instantOf(local, zone) : null,
        reason: null,
      },
    ];
  });
}

/** "2021-01-11T00:00" in America/Los_Angeles → "2021-01-11T08:00Z". */
export function instantOf(local: string, zone: string): string | null {
  const moment = DateTime.fromISO(local, { zone }).toUTC();
  return moment.isValid ? moment.toFormat("yyyy-MM-dd'T'HH:mm'Z'") : null;
}

function reconcile(clock: Clock, stated: Iterable<string>, instants: ReadonlySet<string | null>): Clock | null {
  for (const zone of stated) {
    const instant = instantOf(clock.local, zone);
    if (instant && instants.has(instant))
      return { ...clock, zone, zoneBasis: "assumed", instant, reason: because(zone) };
  }
  return null;
}

function because(zone: string): Localised {
  return {
    en: `No zone is given. On the zone that another source states (${zone}), this is the instant the other sources give.`,
    fr: `Aucun fuseau n’est donné. Au fuseau qu’indique une autre source (${zone}), c’est l’instant que donnent les autres.`,
  };
}
