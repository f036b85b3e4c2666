import type { DossierEvent } from "../../model.ts";

/** The events that most independent sources tell, of those told as much the ones that weigh most, at most `limit` of them. */
export function mostTold(events: readonly DossierEvent[], limit: number): DossierEvent[] {
  return [...events].sort((a, b) => b.sources - a.sources || b.weight - a.weight).slice(0, limit);
}
