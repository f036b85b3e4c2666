import type { Actor, Localised, Quotation } from "../../model.ts";
import type { PageContext } from "../page.ts";
import { byPresence } from "./cast.ts";

/** One side of an affair, or one voice of it, with whole sayings. */
export interface Side {
  /** What the editor calls it; null where it is one actor's own words. */
  title: Localised | null;
  actor: Actor | null;
  sayings: Quotation[];
}

/** Without an editor nobody knows who stands against whom: the two main voices, so many sayings of each. */
const VOICES = 2;
const SAYINGS = 2;

/** A saying, in code points: long enough to say something, short enough to be read at a glance. */
const SHORTEST = 40;
const LONGEST = 320;

/** The sides that the editor set against each other, else the main voices, each in its own words. */
export function sides({ dossier, records }: PageContext): Side[] {
  if (dossier.front.sides.length > 0) {
    return dossier.front.sides.map(({ title, quotations }) => ({
      title,
      actor: null,
      sayings: quotations.flatMap((id) => records.quotation.get(id) ?? []),
    }));
  }
  return byPresence(dossier.actors)
    .map((actor) => ({ title: null, actor, sayings: tellingSayings(records.saidBy.get(actor.id) ?? []) }))
    .filter(({ sayings }) => sayings.length > 0)
    .slice(0, VOICES);
}

/** The longest that are read at a glance and are surely this speaker's own, one of each statement. */
function tellingSayings(quotations: readonly Quotation[]): Quotation[] {
  const statements = new Set<string>();
  return quotations
    .filter(
      ({ exact, kind, speakers, confidence, block }) =>
        kind === "direct" &&
        speakers.length === 1 &&
        confidence === "certain" &&
        block !== "headline" &&
        [...exact].length >= SHORTEST &&
        [...exact].length <= LONGEST,
    )
    .sort((a, b) => b.exact.length - a.exact.length)
    .filter(({ id, utterances: [statement = id] }) => !statements.has(statement) && statements.add(statement))
    .slice(0, SAYINGS);
}
