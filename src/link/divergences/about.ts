import type { DossierEvent, Place } from "../../model.ts";
import { append } from "../append.ts";
import type { Fact } from "../facts/fact.ts";

/**
 * Says what a difference between facts is about: the event most of their sentences prove, else whose all of them are, else an event that
 * names nobody, else the first article. Nobody who merely stands near.
 */
export function subjects(events: readonly DossierEvent[]): (facts: readonly Fact[]) => string {
  const provedAt = proving(events);
  return (facts) => {
    const proved = facts.flatMap(({ article, sentence }) => provedAt({ article, ...sentence }));
    const [named, nameless] = [true, false].map((isNamed) =>
      most(proved.flatMap(({ id, actors }) => (actors.length > 0 === isNamed ? [id] : []))),
    );
    const [first, ...others] = facts;
    const whose = first?.whose?.find((id) => others.every((one) => one.whose?.includes(id)));
    return named ?? whose ?? nameless ?? first?.article ?? "";
  };
}

/** An event that an article proves, and all the places there that do. */
interface Proof {
  event: DossierEvent;
  places: readonly Place[];
}

/** By article what it proves, an event as often as it does. */
function proofsByArticle(events: readonly DossierEvent[]): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const event of events) {
    const places = new Map<string, Place[]>();
    for (const place of event.evidence) append(places, place.article, place);
    for (const { article } of event.evidence) append(proofs, article, { event, places: places.get(article) ?? [] });
  }
  return proofs;
}

/** The events that a place proves, one as often as its article does. */
export function proving(events: readonly DossierEvent[]): (place: Place) => DossierEvent[] {
  const proofs = proofsByArticle(events);
  return ({ article, start, end }) =>
    (proofs.get(article) ?? []).flatMap(({ event, places }) =>
      places.some((one) => one.start < end && start < one.end) ? [event] : [],
    );
}

function most(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
