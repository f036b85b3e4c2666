import type { AnnotatedArticle, Span } from "../../model.ts";
import { dayOrFiner } from "../../text/edtf.ts";
import { holding, touching } from "../../text/spans.ts";
import { append } from "../append.ts";
import { readOpenings } from "../facts/openings.ts";
import type { LinkLocale } from "../locale.ts";
import { anew } from "../readings.ts";
import { mayMeasure, type Token, tokensOfSentence } from "./tokens.ts";

/** A sentence of the running text that says how much, with its words. */
export interface Measured {
  article: string;
  start: number;
  end: number;
  tokens: readonly Token[];
}

interface Candidate extends Measured {
  content: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Days it gives. */
  days: ReadonlySet<string>;
  published: number | null;
}

/** Of the shorter sentence's words of content, how many the other must have; and of the longer one's. */
const SHARED = 0.6;
const SHARED_LONG = 0.45;
/** Fewer words in common are a phrase, not a statement. */
const LEAST = 3;
/** A word in more sentences than this tells no two of them apart, and would make the work quadratic. */
const COMMON = 20;
/** What is told days apart may have changed meanwhile; in a folder of many affairs it is another thing. */
const DAYS = 2;

/**
 * Groups of sentences of different articles that say the same as the first of them, figures aside: "Le satellite avait coûté
 * 180 millions d'euros".
 */
export function parallelSentences(
  articles: readonly AnnotatedArticle[],
  locale: LinkLocale,
  once = anew,
): Measured[][] {
  const apart = readOpenings(articles, once).isOneAffair ? DAYS : 0;
  const groups: Candidate[][] = [];
  const holders = new Map<string, number[]>();
  for (const sentence of articles.flatMap((source) => once("measured", source, null, () => measured(source, locale)))) {
    const shared = new Map<number, number>();
    for (const key of sentence.content) {
      const list = holders.get(key) ?? [];
      if (list.length <= COMMON) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const isLike = (at: number) => groups[at]?.[0] !== undefined && areParallel(groups[at][0], sentence, apart);
    const at = [...shared].sort(([a], [b]) => a - b).find(([at, count]) => count >= LEAST && isLike(at))?.[0];
    if (at !== undefined) groups[at]?.push(sentence);
    else for (const key of sentence.content) append(holders, key, groups.length);
    if (at === undefined) groups.push([sentence]);
  }
  return groups.filter((group) => group.length > 1 && !isSeries(group));
}

/** The same said on three days and more: figures that are counted anew each day. */
function isSeries(group: readonly Candidate[]): boolean {
  return new Set(group.map(({ published }) => published)).size > 2;
}

function measured(source: AnnotatedArticle, locale: LinkLocale): Candidate[] {
  const { article, annotations } = source;
  const published = /^\d{4}-\d{2}-\d{2}/.test(article.published ?? "")
    ? Date.parse((article.published ?? "").slice(0, 10))
    : null;
  const letters = article.text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x");
  return annotations.sentences.flatMap((sentence): Candidate[] => {
    const kind = holding(annotations.blocks, sentence.start, sentence.end)?.kind;
    if (kind !== "paragraph" && kind !== "standfirst") return [];
    const times = touching(annotations.times, sentence.start, sentence.end);
    if (!mayMeasure(letters.slice(sentence.start, sentence.end), times.length > 0, locale)) return [];
    const tokens = tokensOfSentence(sentence, source, locale);
    const isSaid = ({ start, end }: Token) => holding(annotations.quotations, start, end) !== null;
    if (!tokens.some((token) => token.quantity && !isSaid(token))) return [];
    const content = tokens.filter(({ key }) => key.length > 3 && !locale.functionWords.has(key));
    const names = content.filter(({ start }, at) => at > 0 && /\p{Lu}/u.test(letters[start] ?? ""));
    const isAhead = ({ start }: Span) => tokens.some((token) => token.start === start && token.quantity);
    const days = times.flatMap((time) => (isAhead(time) ? [] : (dayOrFiner(time.value)?.slice(0, 10) ?? [])));
    return [
      {
        article: article.id,
        start: sentence.start,
        end: sentence.end,
        tokens: tokens.filter((token) => !isSaid(token)),
        content: new Set(content.map(({ key }) => key)),
        names: new Set(names.map(({ key }) => key)),
        days: new Set(days),
        published,
      },
    ];
  });
}

function areParallel(a: Candidate, b: Candidate, apart: number): boolean {
  if (a.article === b.article || areDisjoint(a.days, b.days) || areDisjoint(a.names, b.names)) return false;
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > apart * 86_400_000)
    return false;
  const shared = [...a.content].filter((key) => b.content.has(key)).length;
  const [short, long] = [a.content.size, b.content.size].sort((x, y) => x - y) as [number, number];
  return shared >= LEAST && shared / short >= SHARED && shared / long >= SHARED_LONG;
}

/** Both hold something, and nothing in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}
