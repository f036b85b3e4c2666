import type { DossierEvent, Overlap, Place } from "../model.ts";
import { append } from "./append.ts";
import { DisjointSets } from "./disjoint-sets.ts";

/**
 * Says of each event which sources tell it in the same words: their proofs stand in one shared run. Two outlets that repeat
 * one agency are not two confirmations.
 */
export function markBorrowed(events: readonly DossierEvent[], overlaps: readonly Overlap[]): DossierEvent[] {
  const runs = new Map<string, { here: Place; there: Place }[]>();
  for (const { places } of overlaps) append(runs, places[0].article, { here: places[0], there: places[1] });
  return events.map((event) => {
    const pairs = new Map<string, [string, string]>();
    for (const proof of event.evidence) {
      for (const { here, there } of runs.get(proof.article) ?? []) {
        const other = event.evidence.find((one) => touches(one, there));
        if (other && touches(proof, here))
          pairs.set(`${proof.article} ${other.article}`, [proof.article, other.article]);
      }
    }
    return { ...event, borrowed: [...pairs.values()] };
  });
}

/** How many independent sources tell it: those that tell it in the same words are one; what is only announced is not yet told. */
export function independent({ evidence, borrowed }: Pick<DossierEvent, "evidence" | "borrowed">): number {
  const told = evidence.filter(({ says }) => says !== "announces");
  const articles = [...new Set((told.length > 0 ? told : evidence).map(({ article }) => article))];
  const sets = new DisjointSets();
  for (const [a, b] of borrowed) {
    if (articles.includes(a) && articles.includes(b)) sets.join(articles.indexOf(a), articles.indexOf(b));
  }
  return new Set(articles.map((_, at) => sets.root(at))).size;
}

function touches(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
