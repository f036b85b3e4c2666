import type { AnnotatedArticle, DossierEvent, Overlap, Place } from "../model.ts";
import { append } from "./append.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { readerOf } from "./reader-of.ts";
import { SHORTEST } from "./shingles.ts";

/** Says of an event which sources tell it in the same words, and how many tell it by themselves. */
export type MarkBorrowed = (event: DossierEvent) => DossierEvent;

/**
 * Sources tell an event in the same words where their proofs stand in one shared run: two outlets that repeat one agency are
 * not two confirmations, but two may quote one charge. The overlaps are laid out once for all events.
 */
export function borrowing(overlaps: readonly Overlap[], articles: readonly AnnotatedArticle[]): MarkBorrowed {
  const texts = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
  const runs = new Map<string, { here: Place; there: Place }[]>();
  for (const { places } of overlaps) append(runs, places[0].article, { here: places[0], there: places[1] });
  const isOwn = ({ article, start, end }: Place) => ownWords(texts.get(article)?.(start, end) ?? "") >= SHORTEST;
  return (event) => {
    const pairs = new Map<string, [string, string]>();
    for (const proof of event.evidence) {
      for (const { here, there } of runs.get(proof.article) ?? []) {
        if (!touches(proof, here)) continue;
        const other = event.evidence.find((one) => touches(one, there));
        if (other && isOwn(here)) pairs.set(`${proof.article} ${other.article}`, [proof.article, other.article]);
      }
    }
    const borrowed = [...pairs.values()];
    return { ...event, borrowed, sources: independent({ ...event, borrowed }) };
  };
}

/** Words outside quotation marks: of "pour « mise en danger d'autrui », a dit" three. */
const ownWords = (run: string) =>
  (run.replace(/^[^«“»”]*[»”]|[«“][^»”]*|"[^"]*(?:"|$)/gu, " ").match(/[\p{L}\p{N}]+/gu) ?? []).length;

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
