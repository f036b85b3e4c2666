import type { AnnotatedArticle, Article, DossierEvent, Place } from "../model.ts";
import { append } from "./append.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { type Overlaps, overlapsAt } from "./overlap-table.ts";
import { readerOf } from "./reader-of.ts";
import { SHORTEST } from "./shingles.ts";

/** Says of an event, or of what proves it alone, which sources tell it in the same words, and how many tell it by themselves. */
export type MarkBorrowed = <Event extends Pick<DossierEvent, "evidence">>(
  event: Event,
) => Event & Pick<DossierEvent, "borrowed" | "sources">;

/**
 * Sources tell an event in the same words where their proofs stand in one shared run: two outlets that repeat one agency are
 * not two confirmations, but two may quote one charge. The overlaps are laid out once for all events.
 */
export function borrowing(overlaps: Overlaps, articles: readonly AnnotatedArticle[]): MarkBorrowed {
  const texts = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
  const houses = new Map(articles.map(({ article }) => [article.id, houseOf(article)]));
  const numbers = new Map(overlaps.articles.map((id, at) => [id, at]));
  const isOwn = ({ article, start, end }: Place) => ownWords(texts.get(article)?.(start, end) ?? "") >= SHORTEST;
  return (event) => {
    const [first] = event.evidence;
    // Runs are shared by two articles.
    if (event.evidence.every(({ article }) => article === first?.article))
      return { ...event, borrowed: [], sources: first ? 1 : 0 };
    const proofs = new Map<string, Place[]>();
    for (const proof of event.evidence) append(proofs, proof.article, proof);
    const pairs = new Map<string, [string, string]>();
    for (const proof of event.evidence) {
      for (const { places } of overlapsAt(overlaps, numbers.get(proof.article) ?? -1, proof, proofs)) {
        const [here, there] = places;
        const other = proofs.get(there.article)?.find((one) => touches(one, there));
        const pair = `${proof.article} ${there.article}`;
        if (other && !pairs.has(pair) && isOwn(here)) pairs.set(pair, [proof.article, there.article]);
      }
    }
    const borrowed = [...pairs.values()];
    return { ...event, borrowed, sources: independent({ ...event, borrowed }, houses) };
  };
}

/** Who answers for an article: its publisher, else the agency whose text it is; nobody known, itself. */
const houseOf = ({ id, publisher, author, credit }: Article): string =>
  (publisher ?? (author === null ? credit : null))?.toLowerCase() ?? `/${id}`;

/** Words outside quotation marks: of "pour « mise en danger d'autrui », a dit" three. */
const ownWords = (run: string) =>
  (run.replace(/^[^«“»”]*[»”]|[«“][^»”]*|"[^"]*(?:"|$)/gu, " ").match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * How many independent sources tell it: articles of one house are one, and so are those that tell it in the same words; what is only
 * announced is not yet told.
 */
export function independent(
  { evidence, borrowed }: Pick<DossierEvent, "evidence" | "borrowed">,
  houses: ReadonlyMap<string, string>,
): number {
  const told = evidence.filter(({ says }) => says !== "announces");
  const articles = new Set((told.length > 0 ? told : evidence).map(({ article }) => article));
  const witness = (article: string) => houses.get(article) ?? article;
  const numbers = new Map([...new Set([...articles].map(witness))].map((one, at) => [one, at]));
  const numberOf = (article: string) => (articles.has(article) ? numbers.get(witness(article)) : undefined);
  const sets = new DisjointSets();
  for (const [a, b] of borrowed) {
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }
  return new Set([...numbers.values()].map((at) => sets.root(at))).size;
}

/** Of places of one article. */
const touches = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
