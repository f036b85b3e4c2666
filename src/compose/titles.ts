import type { Relations } from "../link/index.ts";
import type { DossierEvent, Place } from "../model.ts";
import type { Guard } from "./guard.ts";

/**
 * The events with their titles: where no editor wrote one, the words in which a source tells what happened, quoted, in every
 * language as they stand; the first source's that the guard lets be shown. Where it keeps all back, the names of the actors
 * stay; an event that names nobody either, and that nothing cites, would say nothing, and is left out.
 */
export function titleEvents({ events, clauses }: Relations, cited: ReadonlySet<string>, guard: Guard): DossierEvent[] {
  return events.flatMap((event): DossierEvent[] => {
    const proposed = clauses.get(event.id);
    for (const clause of proposed ?? []) {
      const words = guard.show(placeOf(clause));
      if (words === null) continue;
      const title = `« ${words.replace(/\s+/g, " ")}${clause.cut && !words.endsWith("[…]") ? " […]" : ""} »`;
      return [{ ...event, title: { en: title, fr: title } }];
    }
    return !proposed || event.actors.length > 0 || cited.has(event.id) ? [event] : [];
  });
}

/** Where the guard kept back the sentence that proves an event, and not the clause that is its title, the clause proves it. */
export function proveByClauses(events: readonly DossierEvent[], { clauses }: Relations, guard: Guard): DossierEvent[] {
  return events.map((event) => {
    const shown = (clauses.get(event.id) ?? []).map(placeOf).filter((clause) => guard.granted(clause) !== null);
    const evidence = event.evidence.map((proof) =>
      guard.granted(proof) === null ? (shown.find((clause) => holds(proof, clause)) ?? proof) : proof,
    );
    return { ...event, evidence };
  });
}

const placeOf = ({ article, start, end }: Place): Place => ({ article, start, end });

const holds = (outer: Place, inner: Place) =>
  outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
