import type { Relations } from "../link/index.ts";
import type { DossierEvent } from "../model.ts";
import type { Guard } from "./guard.ts";

/**
 * The events with their titles: where no editor wrote one, the words in which the first source tells what happened, quoted, in
 * every language as they stand. Where the guard keeps them back, the name that linking gave the event stays.
 */
export function titleEvents({ events, clauses }: Relations, guard: Guard): DossierEvent[] {
  return events.map((event) => {
    const clause = clauses.get(event.id);
    if (!clause) return event;
    const { article, start, end, cut } = clause;
    const words = guard.show({ article, start, end });
    if (words === null) return event;
    const title = `« ${words.replace(/\s+/g, " ")}${cut && !words.endsWith("[…]") ? " […]" : ""} »`;
    return { ...event, title: { en: title, fr: title } };
  });
}
