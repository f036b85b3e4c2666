import { append } from "../link/append.ts";
import type { Relations } from "../link/index.ts";
import type { Article, Overlap, Quotation, Source } from "../model.ts";
import type { Guard } from "./guard.ts";

/** Other articles that a page of a source lists: a dispatch may stand in thousands. */
const LISTED = 50;

/** Each article with what was found in it, what of it is shown, and what it shares with others. */
export function describeSources(
  articles: readonly Article[],
  incipits: ReadonlyMap<string, string | null>,
  relations: Relations,
  published: ReadonlySet<string>,
  guard: Guard,
  shared: ReadonlyMap<string, Shared>,
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
      overlaps: [...(shared.get(article.id)?.words ?? [])]
        .map(([other, words]) => ({ article: other, words }))
        .sort((a, b) => b.words - a.words || (a.article < b.article ? -1 : 1))
        .slice(0, LISTED)
        .sort((a, b) => (a.article < b.article ? -1 : 1)),
      overlapping: shared.get(article.id)?.articles ?? 0,
    };
  });
}

/** What an article shares with others: words by article, and with how many at least. */
export interface Shared {
  words: Map<string, number>;
  articles: number;
}

export function sharedWords(overlaps: readonly Overlap[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const { articles, words, copies } of overlaps) {
    for (const [one, other] of [articles, [articles[1], articles[0]] as const]) {
      const of = shared.get(one) ?? { words: new Map<string, number>(), articles: 0 };
      of.words.set(other, (of.words.get(other) ?? 0) + words);
      of.articles = Math.max(of.articles, of.words.size, copies - 1);
      shared.set(one, of);
    }
  }
  return shared;
}
