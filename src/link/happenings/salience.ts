import type { Actor, AnnotatedArticle } from "../../model.ts";
import { contentWords } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import type { ReadOnce } from "../readings.ts";
import { numbered, numberOf, numbersOf, type WordList } from "../vocabulary.ts";
import type { Happening } from "./happening.ts";

/** A dossier of fewer articles has no before and after. */
const FEWEST = 5;
/** The words that make a happening news are few: "moratoire", "attentat". */
const TELLING = 2;

/** A word in more of the articles than this share is no news. */
const COMMON = 0.6;

/** What the whole dossier tells of a happening's weight. */
export interface Salience {
  /** How many of the articles from its day on say its words, beside how many before did: 1 where it made its words news. */
  novelty(happening: Happening): number;
  /** How much the dossier speaks of its persons, 0 to 1. */
  prominence(happening: Happening): number;
  /** How much of its article's headline it says, words that stand in most headlines left out: 0 to 1. */
  headline(happening: Happening): number;
}

/** Counts once, for each stem, in which articles it stands: linear in the text. */
export function salienceOf(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
  happenings: readonly Happening[],
  once: ReadOnce,
): Salience {
  const published = ({ article }: AnnotatedArticle) => article.published ?? "";
  const dated = articles
    .filter(({ article }) => article.published !== null)
    .sort((a, b) => inOrder(published(a), published(b)));
  // By what a happening may say, the articles that say it, by their numbers in the order of their days.
  const holders = new Map<string, number[]>();
  for (const { stems, names } of happenings)
    for (const said of [stems, names]) for (const stem of said) if (!holders.has(stem)) holders.set(stem, []);
  const texts = dated.map((source) =>
    numbersOf(once("stems", source, null, () => stemsOf(source.article.text, locale))),
  );
  const lists = [[], ...holders.values()];
  const places = new Int32Array(numbered());
  for (const [at, stem] of [...holders.keys()].entries()) places[numberOf(stem)] = at + 1;
  texts.forEach((numbers, at) => {
    for (let nth = 0; nth < numbers.length; nth++) {
      const place = places[numbers[nth] ?? 0] ?? 0;
      if (place > 0) lists[place]?.push(at);
    }
  });
  const days = dated.map(published);
  const most = actors.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);
  const fame = new Map(actors.map(({ id, mentions }) => [id, Math.log1p(mentions.length) / Math.log1p(most)]));
  const headlines = headlinesOf(articles, locale);
  return {
    novelty({ stems, names, days: [day], when }) {
      if (dated.length < FEWEST) return 0;
      const after = from(days, day ?? when);
      const news = [...stems, ...names].map((stem) => {
        const list = holders.get(stem) ?? [];
        if (list.length > COMMON * dated.length) return 0;
        const later = from(list, dated.length - after);
        // One article that says it is no news, and a few before or after tell little.
        const share = Math.max(0, later - 1) / (after + FEWEST);
        return share - (list.length - later + 1) / (dated.length - after + FEWEST);
      });
      const telling = news.sort((a, b) => b - a).slice(0, TELLING);
      return Math.max(0, telling.reduce((sum, one) => sum + one, 0) / TELLING);
    },
    prominence: ({ persons }) => Math.max(0, ...[...persons].map((id) => fame.get(id) ?? 0)),
    headline({ article, stems, names }) {
      const words = headlines.get(article) ?? [];
      const held = words.filter((word) => stems.has(word) || names.has(word)).length;
      return words.length > 0 ? held / words.length : 0;
    },
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many of a sorted list are `least` or come after it. */
function from<T extends string | number>(list: readonly T[], least: T): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return list.length - low;
}

function stemsOf(text: string, locale: LinkLocale): WordList {
  const stems = new Set<string>();
  for (const { stem, word } of contentWords(text, locale)) stems.add(stem).add(word);
  return { words: [...stems].join(" ") };
}

/** The words of each headline that are not in a third of them all, nor figures. */
function headlinesOf(articles: readonly AnnotatedArticle[], locale: LinkLocale): Map<string, string[]> {
  const words = new Map(
    articles.map(({ article: { id, title } }) => {
      const content = contentWords(title ?? "", locale).filter(({ word }) => !/^\d/.test(word));
      return [id, [...new Set(content.map(({ stem }) => stem))]];
    }),
  );
  const counts = new Map<string, number>();
  for (const list of words.values()) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = (word: string) => (counts.get(word) ?? 0) > Math.max(2, articles.length / 3);
  return new Map([...words].map(([id, list]) => [id, list.filter((word) => !common(word))]));
}
