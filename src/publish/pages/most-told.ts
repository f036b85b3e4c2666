import type { DossierEvent } from "../../model.ts";

/** The events that most sources tell, at most `limit` of them; the order of the dossier settles the rest. */
export function mostTold(events: readonly DossierEvent[], limit: number): DossierEvent[] {
  return events
    .map((event) => ({ event, tellers: new Set(event.evidence.map(({ article }) => article)).size }))
    .sort((a, b) => b.tellers - a.tellers)
    .slice(0, limit)
    .map(({ event }) => event);
}
