import { append } from "../link/append.ts";
import type { Relations } from "../link/index.ts";
import { type Overlaps, sharedByArticle } from "../link/overlap-table.ts";
import type { Article, Quotation, Source } from "../model.ts";
import type { Guard } from "./guard.ts";

/** Other articles that a page of a source lists: a dispatch may stand in thousands. */
const LISTED = 50;

type Neighbours = Pick<Source, "overlaps" | "overlapping">;

const NONE: Neighbours = { overlaps: [], overlapping: 0 };

/** Each article with what was found in it, what of it is shown, and what it shares with others. */
export function describeSources(
  articles: readonly Article[],
  incipits: ReadonlyMap<string, string | null>,
  relations: Relations,
  published: ReadonlySet<string>,
  guard: Guard,
  shared: ReadonlyMap<string, Neighbours>,
): Source[] {
  const blocks = new Map(relations.articles.map(({ article, annotations }) => [article.id, annotations.blocks]));
  const found = new Map<string, Quotation[]>();
  for (const quotation of relations.quotations) append(found, quotation.article, quotation);
  return articles.map((article): Source => {
    const quotations = found.get(article.id) ?? [];
    const shown = quotations.filter(({ id }) => published.has(id));
    return {
      ...article,
      blocks: blocks.get(article.id) ?? [],
      incipit: incipits.get(article.id) ?? null,
      quotations: shown.map(({ id }) => id),
      ...guard.shares(article.id),
      withheld: quotations.length - shown.length,
      ...(shared.get(article.id) ?? NONE),
    };
  });
}

/** By article those it shares most with, and how many it shares words with in all. */
export function neighbours(overlaps: Overlaps): Map<string, Neighbours> {
  const { articles } = overlaps;
  return new Map(
    [...sharedByArticle(overlaps)].map(({ article, words, others }) => {
      const most =
        words.size > LISTED ? [...words].sort(([a, n], [b, m]) => m - n || a - b).slice(0, LISTED) : [...words];
      const listed = most
        .sort(([a], [b]) => a - b)
        .map(([other, words]) => ({ article: articles[other] ?? "", words }));
      return [article, { overlaps: listed, overlapping: others }];
    }),
  );
}
