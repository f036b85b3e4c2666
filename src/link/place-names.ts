import type { Actor, AnnotatedArticle } from "../model.ts";
import type { LinkLocale } from "./locale.ts";
import { readerOf } from "./reader-of.ts";

/** How far before a name the words stand that make it a place (code points). */
const BEFORE = 24;
/** This share of a name's mentions as a place makes it one, if a noun of places stands before it once … */
const OWNED = 0.4;
/** … and this share where none does, in so many mentions. */
const STOOD_AT = 0.6;
const FEWEST = 3;

/**
 * Ids of what the articles, taken together, use as a place: "à Vernange", "la maire de Vernange", "l'usine de Vernange", where one
 * article alone could not tell. Nobody who is quoted, and no name of several words that was taken for a person.
 */
export function placeNames(
  actors: readonly Actor[],
  articles: readonly AnnotatedArticle[],
  locale: LinkLocale,
): ReadonlySet<string> {
  const words = new Map(articles.map(({ article }) => [article.id, readerOf(article)]));
  const isPlace = ({ description, kind, mentions, name, quotations }: Actor) => {
    if (description !== null || quotations.length > 0 || (kind === "person" && /\s/.test(name))) return false;
    const before = mentions.map(({ article, start }) => words.get(article)?.(Math.max(0, start - BEFORE), start) ?? "");
    const owned = before.filter((text) => locale.placeOwned.test(text)).length;
    const stoodAt = before.filter((text) => locale.placeAt.test(text)).length;
    const share = (owned + stoodAt) / Math.max(1, mentions.length);
    return owned > 0 ? share >= OWNED : mentions.length >= FEWEST && share >= STOOD_AT;
  };
  return new Set(actors.filter(isPlace).map(({ id }) => id));
}
