import type { Article } from "../model.ts";
import { type Slicer, slicer } from "../text/codepoints.ts";

const readers = new WeakMap<Article, Slicer>();

/** Reads stretches of an article by code points: one reader each, so that a text is looked through once for all who ask. */
export function readerOf(article: Article): Slicer {
  const reader = readers.get(article) ?? slicer(article.text);
  readers.set(article, reader);
  return reader;
}
