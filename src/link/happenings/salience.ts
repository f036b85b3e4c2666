import type { Actor, AnnotatedArticle, Article } from "../../model.ts";
import { perObject } from "../../text/per-object.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { ReadOnce } from "../readings.ts";
import { numbersOf, type WordList } from "../vocabulary.ts";
import type { Happening } from "./happening.ts";
import { type Novelty, noveltyOf } from "./novelty.ts";

/** What the whole dossier tells of a happening's weight. */
export interface Salience {
  novelty: Novelty;
  /** How much the dossier speaks of its persons, 0 to 1. */
  prominence(happening: Happening): number;
  /** How much of its article's headline it says, words that stand in most headlines left out: 0 to 1. */
  headline(happening: Happening): number;
}

/** Reads once what all happenings are measured by. */
export function salienceOf(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
  once: ReadOnce,
): Salience {
  const published = ({ article }: AnnotatedArticle) => article.published ?? "";
  const dated = articles
    .filter(({ article }) => article.published !== null)
    .sort((a, b) => inOrder(published(a), published(b)));
  const texts = dated.map((source) =>
    numbersOf(once("stems", source, null, () => stemsOf(source.article.text, locale))),
  );
  const most = actors.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);
  const fame = new Map(actors.map(({ id, mentions }) => [id, Math.log1p(mentions.length) / Math.log1p(most)]));
  const headlines = headlinesOf(articles, locale);
  return {
    novelty: noveltyOf(dated.map(published), texts),
    prominence: ({ persons }) => Math.max(0, ...[...persons].map((id) => fame.get(id) ?? 0)),
    headline({ article, stems, names }) {
      const words = headlines.get(article) ?? [];
      const held = words.filter((word) => stems.has(word) || names.has(word)).length;
      return words.length > 0 ? held / words.length : 0;
    },
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stemsOf(text: string, locale: LinkLocale): WordList {
  const stems = new Set<string>();
  for (const { stem, word } of contentWords(text, locale)) stems.add(stem).add(word);
  return { words: [...stems].join(" ") };
}

/** The words of each headline that are not in a third of them all, nor figures. */
function headlinesOf(articles: readonly AnnotatedArticle[], locale: LinkLocale): Map<string, string[]> {
  const words = new Map(articles.map(({ article }) => [article.id, titleWords(article, locale)]));
  const counts = new Map<string, number>();
  for (const list of words.values()) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = (word: string) => (counts.get(word) ?? 0) > Math.max(2, articles.length / 3);
  return new Map([...words].map(([id, list]) => [id, list.filter((word) => !common(word))]));
}

const titleWords = perObject(({ title }: Article, locale: LinkLocale): string[] => {
  const content = contentWords(title ?? "", locale).filter(({ word }) => !/^\d/.test(word));
  return [...new Set(content.map(({ stem }) => stem))];
});
