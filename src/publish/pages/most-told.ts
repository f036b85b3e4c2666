import type { DossierEvent } from "../../model.ts";

/** The events that most sources tell, of those told as much the ones that weigh most, at most `limit` of them. */
export function mostTold(events: readonly DossierEvent[], limit: number): DossierEvent[] {
  return events
    .map((event) => ({ event, tellers: witnesses(event) }))
    .sort((a, b) => b.tellers - a.tellers || b.event.weight - a.event.weight)
    .slice(0, limit)
    .map(({ event }) => event);
}

/** How many sources tell it by themselves: those that print the same words as another are one witness. */
export function witnesses({ evidence, borrowed }: DossierEvent): number {
  const told = evidence.filter(({ says }) => says !== "announces");
  const tellers = new Set((told.length > 0 ? told : evidence).map(({ article }) => article));
  const groups = new Map([...tellers].map((id) => [id, id]));
  const first = (id: string): string => {
    const of = groups.get(id) ?? id;
    return of === id ? id : first(of);
  };
  for (const [a, b] of borrowed) if (tellers.has(a) && tellers.has(b)) groups.set(first(b), first(a));
  return [...tellers].filter((id) => first(id) === id).length;
}
