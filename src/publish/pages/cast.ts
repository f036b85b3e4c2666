import type { Actor, Dossier } from "../../model.ts";
import type { Records } from "./records.ts";

/**
 * Who is who: those the editor names; else those most spoken of and most heard whom an article says what they are, persons
 * and organizations, at most `limit` of them.
 */
export function cast({ actors, front }: Pick<Dossier, "actors" | "front">, { actor }: Records, limit: number): Actor[] {
  if (front.cast.length > 0) return front.cast.flatMap((id) => actor.get(id) ?? []);
  return byPresence(actors)
    .filter(({ description, roles }) => description !== null || roles.length > 0)
    .slice(0, limit);
}

/** The main actors first. Articles count before words: who is quoted at length in one article is no main person of twelve. */
export function byPresence(actors: readonly Actor[]): Actor[] {
  return [...actors].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

const weight = ({ articles, quotations, mentions }: Actor) =>
  articles.length * 3 + quotations.length + mentions.length / 4;
