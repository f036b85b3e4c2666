import type { Actor, DossierEvent, Place } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import type { Linked } from "./finder.ts";

/** Says what a difference between these sentences is about: the event most of them prove, else whom most of them name, else the first article. */
export function subjects({ events, actors }: Linked): (sentences: readonly Place[]) => string {
  const proofs = new Map<string, DossierEvent[]>();
  for (const event of events) for (const place of event.evidence) append(proofs, place.article, event);
  const present = new Map<string, { actor: Actor; start: number; end: number }[]>();
  for (const actor of actors)
    for (const { article, start, end } of actor.mentions) append(present, article, { actor, start, end });
  for (const list of present.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return (sentences) => {
    // An event that names nobody may be left without a title, and then is not shown.
    const event = most(sentences.flatMap((place) => proofsAt(place, proofs)).flatMap(named));
    if (event) return event;
    const near = sentences.flatMap((place) =>
      touching(present.get(place.article) ?? [], place.start, place.end).map(({ actor }) => actor.id),
    );
    const all = [...new Set(sentences.map(({ article }) => article))].flatMap((article) => [
      ...new Set((present.get(article) ?? []).map(({ actor }) => actor.id)),
    ]);
    const events = [...new Set(sentences.map(({ article }) => article))].flatMap(
      (article) => proofs.get(article) ?? [],
    );
    return most(near) ?? most(all) ?? most(events.map(({ id }) => id)) ?? sentences[0]?.article ?? "";
  };
}

const named = ({ id, actors }: DossierEvent) => (actors.length > 0 ? [id] : []);

const proofsAt = (place: Place, proofs: ReadonlyMap<string, DossierEvent[]>) =>
  (proofs.get(place.article) ?? []).filter(({ evidence }) =>
    evidence.some((one) => one.article === place.article && one.start < place.end && place.start < one.end),
  );

function most(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
