import { append } from "../link/append.ts";
import type { Relations } from "../link/index.ts";
import type { Article, Overlap, Quotation, Source } from "../model.ts";
import type { Guard } from "./guard.ts";

/** Each article with what was found in it, what of it is shown, and what it shares with others. */
export function describeSources(
  articles: readonly Article[],
  relations: Relations,
  published: ReadonlySet<string>,
  guard: Guard,
): Source[] {
  const blocks = new Map(relations.articles.map(({ article, annotations }) => [article.id, annotations.blocks]));
  const found = new Map<string, Quotation[]>();
  for (const quotation of relations.quotations) append(found, quotation.article, quotation);
  const shared = sharedWords(relations.overlaps);
  return articles.map((article): Source => {
    const quotations = found.get(article.id) ?? [];
    const shown = quotations.filter(({ id }) => published.has(id));
    return {
      ...article,
      blocks: blocks.get(article.id) ?? [],
      quotations: shown.map(({ id }) => id),
      ...guard.shares(article.id),
      withheld: quotations.length - shown.length,
      overlaps: [...(shared.get(article.id) ?? [])]
        .map(([other, words]) => ({ article: other, words }))
        .sort((a, b) => (a.article < b.article ? -1 : 1)),
    };
  });
}

/** Article → other article → words in common. */
function sharedWords(overlaps: readonly Overlap[]): Map<string, Map<string, number>> {
  const shared = new Map<string, Map<string, number>>();
  for (const { articles, words } of overlaps) {
    for (const [one, other] of [articles, [articles[1], articles[0]] as const]) {
      const of = shared.get(one) ?? new Map<string, number>();
      of.set(other, (of.get(other) ?? 0) + words);
      shared.set(one, of);
    }
  }
  return shared;
}
