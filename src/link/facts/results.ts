import { daysFrom } from "../../text/days.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
import { rivals } from "./rivals.ts";
import type { Told } from "./told.ts";

/** How a vote or a match went: "31 voix contre 12", "a perdu contre Lorient (24-27)". */
export interface Result extends Fact {
  /** What it is the result of, as it is called in a title. */
  what: string;
  /** Whom it is against must be named in both: "Lorient". */
  isMatch: boolean;
  /** The two figures, the lower first. */
  pair: readonly [number, number];
  /** Words with a capital inside the sentence, folded. */
  names: ReadonlySet<string>;
  days: readonly string[];
  published: string | null;
}

/** Fewer voices or goals than these come up again. */
const FEWEST = 10;
/** Two tellings of one result have one figure in common, and the other no further apart. */
const APART = 3;
/** Days in which a house votes once on a thing. */
const DAYS = 7;

export function resultsIn({ article, words, tokens, days, source, start, end }: Told, locale: LinkLocale): Result[] {
  const names = new Set(tokens.slice(1).flatMap(({ word, hasCapital }) => (hasCapital ? [word] : [])));
  return locale.results.flatMap(({ what, isMatch, told }): Result[] => {
    const [hit, another] = words.matchAll(told);
    const [low = 0, high = 0] = [Number(hit?.groups?.a), Number(hit?.groups?.b)].sort((x, y) => x - y);
    // Of several sets none is the match.
    if (!hit || another || low < FEWEST) return [];
    const from = start + hit.index;
    const { published } = source.article;
    return [
      {
        ...{ article, start: from, end: from + hit[0].length, sentence: { start, end } },
        ...{ what, isMatch, pair: [low, high], names, days, published },
      },
    ];
  });
}

/** The results of one vote or match that two articles give otherwise, by a slip in one of the two figures. */
export function rivalResults(
  results: readonly Result[],
  { areRelated }: Openings,
  { results: kinds }: LinkLocale,
): Result[][] {
  return kinds.flatMap(({ what }) => {
    const found = rivals(
      results.filter((one) => one.what === what),
      (a, b) => a.pair.every((figure, at) => figure === b.pair[at]) || !areOneContest(a, b),
      (a, b) => areOneContest(a, b) && differ(a.pair, b.pair) && areRelated(a.article, b.article),
    );
    return found.length > 1 ? [found] : [];
  });
}

function areOneContest(a: Result, b: Result): boolean {
  const isOtherDay = a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
  if (isOtherDay) return false;
  if (a.isMatch) return [...a.names].some((name) => b.names.has(name));
  return Math.abs(daysFrom(a.published ?? "", b.published ?? "")) <= DAYS;
}

/** "31 contre 11", "31 contre 12" */
function differ(a: Result["pair"], b: Result["pair"]): boolean {
  const off = a.map((figure, at) => Math.abs(figure - (b[at] ?? 0)));
  return off.includes(0) && off.some((by) => by > 0 && by <= APART);
}
