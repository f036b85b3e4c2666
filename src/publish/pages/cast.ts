import type { Actor, Dossier, Quotation } from "../../model.ts";
import type { Records } from "./records.ts";

/** Somebody the affair turns on, with one saying of theirs. */
export interface CastMember {
  actor: Actor;
  saying: Quotation;
}

/** A saying, in code points: long enough to say something, short enough to be read at a glance. */
const SHORTEST = 40;
const LONGEST = 320;

/**
 * The persons most spoken of and most heard, each with the longest of their sayings that is read at a glance; at most
 * `limit` of them. Who is only named, or only heard in fragments, is left to the list of actors.
 */
export function cast(dossier: Dossier, records: Records, limit: number): CastMember[] {
  return dossier.actors
    .filter(({ kind }) => kind === "person")
    .flatMap((actor): CastMember[] => {
      const saying = tellingSaying(records.saidBy.get(actor.id) ?? []);
      return saying ? [{ actor, saying }] : [];
    })
    .sort((a, b) => weight(b.actor) - weight(a.actor) || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, limit);
}

/** Articles count before words: who is quoted at length in one article is no main person of twelve. */
const weight = ({ articles, quotations, mentions }: Actor) =>
  articles.length * 3 + quotations.length + mentions.length / 4;

function tellingSaying(quotations: readonly Quotation[]): Quotation | null {
  const [longest] = quotations
    .filter(
      ({ exact, kind, speakers, confidence, block }) =>
        kind === "direct" &&
        speakers.length === 1 &&
        confidence === "certain" &&
        block !== "headline" &&
        [...exact].length >= SHORTEST &&
        [...exact].length <= LONGEST,
    )
    .sort((a, b) => b.exact.length - a.exact.length);
  return longest ?? null;
}
