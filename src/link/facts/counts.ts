import { addDays } from "../../text/days.ts";
import { holding, touching } from "../../text/spans.ts";
import type { LinkLocale } from "../locale.ts";
import { amountOf } from "../quantities/figure.ts";
import type { Token } from "../quantities/tokens.ts";
import type { Count } from "./count.ts";
import { countedBy } from "./counted-by.ts";
import { inOrder, placesIn, type Told } from "./told.ts";
import { readToll } from "./toll.ts";

/** A part of another count comes so many words after its sign: "dont au moins dix", "parmi lesquels 23". */
const PART = 3;
/** Words after the next figure in which the place of an enumeration may stand. */
const BEYOND = 30;
/** How many days ago the count may be that a later one brings up to date. */
const RISEN_DAYS = 4;

/** The counts of people in a sentence; none that somebody is quoted with, expects, or takes a part of. */
export function countsIn(told: Told, locale: LinkLocale): Count[] {
  const { source, words, tokens, named, isElsewhen } = told;
  const figures = tokens.flatMap(({ quantity, figure }, at) =>
    quantity?.kind === "number" || figure !== undefined ? [at] : [],
  );
  const [first] = figures;
  if (first === undefined || isElsewhen) return [];
  const sources = countedBy(words, told.start, locale);
  const taken = inOrder([...named.person, ...sources.spans]);
  const seated = inOrder([...taken, ...named.organization]);
  const isWhole = locale.whole.test(words);
  const presentation = locale.presented.told.exec(words);
  const presented = presentation ? locale.presented.what : null;
  const presentedTo = told.start + (presentation ? presentation.index + presentation[0].length : 0);
  // "à défiler de la mairie au port" is a way, no place.
  const places = (from: number, to: number) =>
    isWhole || presented ? [] : placesIn(tokens, [from, to], seated, locale);
  const opening = places(0, first);
  const common = {
    article: told.article,
    sentence: { start: told.start, end: told.end },
    published: source.article.published,
    ...daysOf(told, locale),
    isWhole,
    names: new Set(presented ? [] : placesIn(tokens, [0, tokens.length], taken, locale)),
    setting: new Set(isWhole ? [] : told.setting),
  };
  let before: string | null = null;
  let there: string[] = [];
  return figures.flatMap((at, n): Count[] => {
    const token = tokens[at] as Token;
    const [from, to] = [(figures[n - 1] ?? -1) + 1, figures[n + 1] ?? tokens.length];
    const next = tokens[to]?.start ?? told.end;
    const by = sources.of(token.start, next);
    if (presented && token.start >= presentedTo) return [];
    const toll = presented ? tollOf(token, presented) : readToll(tokens, { at, from, to }, by ? before : null, locale);
    // "12 autres blessés" are more of them; "trois morts et 27 autres blessés" are all the injured.
    const isMore = locale.others.has(tokens[at + 1]?.word ?? "") && (before === null || before === toll?.what);
    before = toll?.what ?? null;
    // "au Moulin-Neuf"
    if (!toll || isMore || (at > 0 && token.hasCapital) || isPart(tokens, at, locale) || isRange(tokens, at, locale))
      return [];
    const clause = words.slice((tokens[from]?.start ?? 0) - told.start, next - told.start);
    if (holding(source.annotations.quotations, token.start, token.end) || locale.supposed.test(clause)) return [];
    // "Deux morts et quatre blessés à Montbel": what stands after the last holds for all that have no place of their own.
    const own = places(Math.max(from, first), to);
    const isElliptic = token.quantity === null && by !== null;
    const set = opening.length + own.length > 0 ? [...opening, ...own] : places(to, to + BEYOND);
    // "12 000 personnes à Brest selon la police, 30 000 selon les organisateurs"
    const where = isElliptic && set.length === 0 ? there : set;
    there = where;
    const since = locale.since.test(words) ? ["#since"] : [];
    return [{ ...common, ...toll, where: new Set([...toll.group, ...since, ...where]), by: by ?? "" }];
  });
}

/** "Ils étaient 2 000 à défiler": the figure alone. */
function tollOf(token: Token, what: string) {
  const { quantity, start, end } = token;
  return {
    ...{ what, grows: false, start, end, group: [] },
    quantity: { kind: "number" as const, value: amountOf(token), bound: quantity?.bound ?? null },
  };
}

/** The days a count may be of: those its sentence gives, else the article's and the one before. */
function daysOf({ source, days, before, words, start, end }: Told, locale: LinkLocale) {
  const clocks = touching(source.annotations.times, start, end).some(({ local }) => local !== null);
  const isRunning = clocks || locale.running.test(words);
  const published = source.article.published?.slice(0, 10) ?? "";
  if (days.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return { days, isDated: days.length > 0, isRunning };
  // "S'élève maintenant à 528" may go on from what was counted days ago; after "ce matin" it is of today.
  const back = locale.risen.test(words) ? RISEN_DAYS : before === published ? 0 : 1;
  return { days: Array.from({ length: back + 1 }, (_, n) => addDays(published, -n)), isDated: false, isRunning };
}

function isPart(tokens: readonly Token[], at: number, { parts }: LinkLocale): boolean {
  return tokens.slice(Math.max(0, at - PART), at).some(({ word }) => parts.has(word));
}

/** "200 à 300 manifestants": neither is what was counted. */
function isRange(tokens: readonly Token[], at: number, { ranges }: LinkLocale): boolean {
  const isTo = (n: number, other: number) =>
    tokens[other]?.key === tokens[at]?.key && ranges.has(tokens[n]?.word ?? "");
  return isTo(at - 1, at - 2) || (!tokens[at]?.quantity && isTo(at + 1, at + 2));
}
