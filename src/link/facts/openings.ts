import type { AnnotatedArticle } from "../../model.ts";
import { writtenBlocks } from "../../read/blocks.ts";
import { foldWord } from "../../text/fold.ts";
import type { ReadOnce } from "../readings.ts";

/** A folder of so few articles was put together for one affair. */
const FEW = 5;
/** A name in the opening of so many of a folder's articles is what the folder is about. */
const THE_AFFAIR = 0.6;
/** A name in the opening of more articles than this share, yet not of that many, tells no affair: "France". */
const RARE = 0.03;
/** Letters of an article in which it says what it is about. */
const OPENING = 500;

/** What the articles' openings tell. */
export interface Openings {
  /** Two articles tell of one affair: names in their openings that few others have, or that all have. */
  areRelated: (a: string, b: string) => boolean;
  /** An article's opening holds one of these names. */
  holds: (article: string, names: Iterable<string>) => boolean;
  /** The folder is about one affair: a name stands in most openings, or the articles are few. */
  isOneAffair: boolean;
}

export function readOpenings(articles: readonly AnnotatedArticle[], once: ReadOnce): Openings {
  const opening = (source: AnnotatedArticle) => once("opening", source, null, () => openingNames(source));
  const names = new Map(articles.map((source) => [source.article.id, opening(source)]));
  const holders = new Map<string, number>();
  for (const of of names.values()) for (const name of of) holders.set(name, (holders.get(name) ?? 0) + 1);
  const isTelling = (name: string) => {
    const count = holders.get(name) ?? 0;
    return count >= THE_AFFAIR * articles.length || count <= Math.max(FEW, RARE * articles.length);
  };
  const holds = (article: string, wanted: Iterable<string>) =>
    [...wanted].some((name) => names.get(article)?.has(name) ?? false);
  const isFew = articles.length <= FEW;
  return {
    holds,
    isOneAffair: isFew || [...holders.values()].some((count) => count >= THE_AFFAIR * articles.length),
    areRelated: (a, b) => isFew || holds(b, [...(names.get(a) ?? [])].filter(isTelling)),
  };
}

/** Words with a capital: all of the title's, and those inside the first sentences. */
function openingNames({ article, annotations }: AnnotatedArticle): Set<string> {
  const inside = /(?<=[\p{L},'’] ?)(?<![.!?]\s*)\p{Lu}\p{L}{2,}/gu;
  const opening: string[] = [];
  let room = OPENING;
  for (const { start, end } of writtenBlocks(annotations.blocks)) {
    opening.push(article.text.slice(start, Math.min(end, start + room)));
    room -= end - start;
    if (room <= 0) break;
  }
  const names = [
    ...(article.title ?? "").matchAll(/\p{Lu}\p{L}{2,}/gu),
    ...opening.flatMap((block) => [...block.matchAll(inside)]),
  ];
  return new Set(names.map(({ 0: name }) => foldWord(name)));
}
