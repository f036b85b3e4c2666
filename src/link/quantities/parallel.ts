import type { AnnotatedArticle, Span } from "../../model.ts";
import { DAY } from "../../text/days.ts";
import { dayOrFiner } from "../../text/edtf.ts";
import { perObject } from "../../text/per-object.ts";
import { holding, touching } from "../../text/spans.ts";
import type { Openings } from "../facts/openings.ts";
import type { Told } from "../facts/told.ts";
import { Holders } from "../holders.ts";
import type { LinkLocale } from "../locale.ts";
import type { Token } from "./tokens.ts";

/** A sentence of the running text that says how much, with what tells which others say the same. */
export interface Measured {
  article: string;
  start: number;
  end: number;
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
/** A word in more sentences than this tells no two of them apart. */
const COMMON = 20;
/** What is told days apart may have changed meanwhile; in a folder of many affairs it is another thing. */
const DAYS = 2;

/**
 * Groups of sentences of different articles that say the same as the first of them, figures aside: "Le satellite avait coûté
 * 180 millions d'euros".
 */
export function parallelSentences(sentences: readonly Measured[], { isOneAffair }: Openings): Measured[][] {
  const apart = isOneAffair ? DAYS : 0;
  const groups: Measured[][] = [];
  const holders = new Holders(COMMON);
  for (const sentence of sentences) {
    const isLike = (at: number) => groups[at]?.[0] !== undefined && areParallel(groups[at][0], sentence, apart);
    const near: number[] = [];
    holders.eachSharing(sentence.content, (at, shared) => shared >= LEAST && near.push(at));
    const at = near.sort((a, b) => a - b).find(isLike);
    if (at !== undefined) groups[at]?.push(sentence);
    else for (const key of sentence.content) holders.add(key, groups.length);
    if (at === undefined) groups.push([sentence]);
  }
  return groups.filter((group) => group.length > 1 && !isSeries(group));
}

/** The same said on three days and more: figures that are counted anew each day. */
function isSeries(group: readonly Measured[]): boolean {
  return new Set(group.map(({ published }) => published)).size > 2;
}

/** A sentence as it is compared, where it says how much by itself. */
export function measuredIn({ source, start, end, words, tokens }: Told, locale: LinkLocale): Measured[] {
  const { article, annotations } = source;
  if (!tokens.some((token) => token.quantity && !isSaid(token, source))) return [];
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? "")?.[0];
  const content = tokens.filter(({ key }) => key.length > 3 && !locale.functionWords.has(key));
  const names = content.filter((token, at) => at > 0 && /\p{Lu}/u.test(words[token.start - start] ?? ""));
  const isAhead = (time: Span) => tokens.some((token) => token.start === time.start && token.quantity);
  const days = touching(annotations.times, start, end).flatMap((time) =>
    isAhead(time) ? [] : (dayOrFiner(time.value)?.slice(0, 10) ?? []),
  );
  return [
    {
      ...{ article: article.id, start, end },
      content: new Set(content.map(({ key }) => key)),
      names: new Set(names.map(({ key }) => key)),
      days: new Set(days),
      published: published === undefined ? null : Date.parse(published),
    },
  ];
}

/** Of the words of a place those that the text itself says. Few sentences have a parallel: theirs alone are asked for. */
export const unquoted = perObject((tokens: readonly Token[], source: AnnotatedArticle): readonly Token[] =>
  tokens.filter((token) => !isSaid(token, source)),
);

const isSaid = ({ start, end }: Token, { annotations }: AnnotatedArticle) =>
  holding(annotations.quotations, start, end) !== null;

function areParallel(a: Measured, b: Measured, apart: number): boolean {
  if (a.article === b.article || areDisjoint(a.days, b.days) || areDisjoint(a.names, b.names)) return false;
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > apart * DAY) return false;
  let shared = 0;
  for (const key of a.content) if (b.content.has(key)) shared++;
  const [short, long] = [a.content.size, b.content.size].sort((x, y) => x - y) as [number, number];
  return shared >= LEAST && shared / short >= SHARED && shared / long >= SHARED_LONG;
}

/** Both hold something, and nothing in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}
