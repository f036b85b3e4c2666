import type { DossierEvent, Place } from "../../model.ts";
import type { PageContext } from "../page.ts";

/** False where nobody gave the event a title: then it is called by the names of those who take part. */
export function isNamed({ actors, description, title }: DossierEvent, { records }: PageContext): boolean {
  const names = actors.map((id) => records.actor.get(id)?.name ?? id).join(", ");
  return description !== null || Object.values(title).some((words) => words !== names);
}

/** Where an event has no title of its own, the first passage that tells it and may be shown: it says more than names do. */
export function tellingPlace(event: DossierEvent, context: PageContext): Place | null {
  if (isNamed(event, context)) return null;
  return event.evidence.find((place) => context.dossier.excerpt(place) !== null) ?? null;
}
