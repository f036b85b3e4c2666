import type { DossierEvent, Place } from "../../model.ts";
import { touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { mentionsOf } from "../facts/told.ts";
import type { Linked } from "./finder.ts";

/** Says what a difference between these sentences is about. */
export interface Subjects {
  /** The event most of them prove, else whom most of them name, else the first article. */
  someone: (sentences: readonly Place[]) => string;
  /** The event most of them prove, else the first article: nobody who merely stands near. */
  something: (sentences: readonly Place[]) => string;
}

export function subjects({ events, actors }: Linked): Subjects {
  const proofs = proofsByArticle(events);
  const present = mentionsOf(actors);
  // An event that names nobody may be left without a title, and then is not shown.
  const eventOf = (sentences: readonly Place[]) =>
    most(sentences.flatMap((place) => proofsAt(place, proofs)).flatMap(named));
  const someone = (sentences: readonly Place[]) => {
    const event = eventOf(sentences);
    if (event) return event;
    const near = sentences.flatMap((place) =>
      touching(present.get(place.article) ?? [], place.start, place.end).map(({ id }) => id),
    );
    const articles = [...new Set(sentences.map(({ article }) => article))];
    const all = () => articles.flatMap((article) => [...new Set((present.get(article) ?? []).map(({ id }) => id))]);
    const told = () => articles.flatMap((article) => (proofs.get(article) ?? []).map(({ event }) => event.id));
    return most(near) ?? most(all()) ?? most(told()) ?? sentences[0]?.article ?? "";
  };
  return { someone, something: (sentences) => eventOf(sentences) ?? sentences[0]?.article ?? "" };
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

const named = ({ id, actors }: DossierEvent) => (actors.length > 0 ? [id] : []);

const proofsAt = ({ article, start, end }: Place, proofs: ReadonlyMap<string, Proof[]>) =>
  (proofs.get(article) ?? []).flatMap(({ event, places }) =>
    places.some((one) => one.start < end && start < one.end) ? [event] : [],
  );

function most(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
