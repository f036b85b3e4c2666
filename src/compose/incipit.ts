import { type AnnotatedArticle, ARTICLE_KINDS, type Place } from "../model.ts";
import { slicer } from "../text/codepoints.ts";
import { withoutMarks } from "../text/markdown.ts";
import type { Guard } from "./guard.ts";

/** As many code points as name an article. */
const LENGTH = 32;

/** How an article without a title begins: the words by which a library calls it. null where it has a title, or the guard says no. */
export function incipit({ article, annotations }: AnnotatedArticle, guard: Guard): string | null {
  if (article.title !== null) return null;
  const first = annotations.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind));
  if (!first) return null;
  const place: Place = { article: article.id, start: first.start, end: Math.min(first.end, first.start + LENGTH) };
  const words = slicer(article.text)(place.start, place.end);
  // "Le géant de la vente en ligne qui" → "Le géant de la vente en ligne": not in the middle of a word, nor on a short one.
  const kept = place.end === first.end ? words : words.replace(/\s+\S*$/u, "").replace(/(?:\s+\S{1,3})+$/u, "");
  const shown = guard.show({ ...place, end: place.start + [...kept].length });
  return shown === null || shown === "" ? null : `${withoutMarks(shown)}…`;
}
