import { readWord } from "../content-words.ts";
import type { LinkLocale } from "../locale.ts";
import { amountOf, isFigure, shownAt } from "../quantities/figure.ts";
import type { Token } from "../quantities/tokens.ts";
import { thingCounted } from "./thing-counted.ts";
import type { Told } from "./told.ts";

/** Two figures that a sentence sets against one another. */
export interface Opposed {
  /** The one that the sentence holds to; none in a chain, "412 000 euros, ou 387 000, ou 290 000". */
  asserted: Token | null;
  denied: Token;
  counted: string;
  /** What they come to, the asserted first. */
  values: readonly number[];
  /** It says that the other is wrong, and not only that others say so. */
  isOutright: boolean;
  /** What they count stands in the sentence before. */
  isTakenUp: boolean;
}

/** Between a figure and what denies the other may stand who says so, so many code points. */
const ASIDE = 40;
/** Words before a figure in which stands that it is denied, or that somebody claims it. */
const NEAR = 4;
/** Figures that lie so many times apart are of two things. */
const FURTHEST = 4;

/** "480 kilos, et non 300", "pas 23 mais 21 mineurs", "estimé à 47 millions, il dépasse en réalité 52 millions", "il parle de 4,8 milliards : le marché est de 4,2" */
export function opposedIn(told: Told, before: Told | undefined, locale: LinkLocale): Opposed[] {
  const { tokens, start, words } = told;
  if (!locale.opposes.test(words)) return [];
  const found: Opposed[] = [];
  const each = (cue: RegExp, tell: (at: number, end: number, words: string) => Opposed | null) => {
    for (const { index, 0: all } of words.matchAll(cue)) {
      const one = tell(start + index, start + index + all.length, all);
      if (one && !found.some(({ denied }) => denied === one.denied)) found.push(one);
    }
  };
  const opposed = (asserted: Token | undefined, denied: Token | undefined, isOutright: boolean) =>
    asserted && denied ? tell({ asserted, denied, isOutright }, tokens, before, locale) : null;

  each(locale.against, (at, end, cue) => {
    const isOutright = locale.denies.test(cue);
    const denied = figureAt(tokens, end);
    const asserted = lastBefore(tokens, at, isOutright ? ASIDE : 0);
    if (!denied) return null;
    const chain = found.find((one) => one.denied.end === at);
    if (chain) return { ...chain, asserted: null, denied, values: [...chain.values, amountOf(denied)] };
    return opposed(asserted, denied, isOutright);
  });
  each(locale.butRather, (at, end) => {
    const denied = lastBefore(tokens, at, ASIDE);
    const isDenied = denied && wordsBefore(tokens, denied).some((word) => locale.negations.has(word));
    return isDenied ? opposed(figureAt(tokens, end), denied, true) : null;
  });
  each(locale.inFact, (at, end) => opposed(nextAfter(tokens, end), lastBefore(tokens, at, words.length), true));
  each(locale.claimAnswered, (at, end) => {
    const denied = lastBefore(tokens, at, 0);
    const isClaimed = denied && wordsBefore(tokens, denied).some((word) => locale.claims.has(word));
    return isClaimed ? opposed(figureAt(tokens, end), denied, true) : null;
  });
  return found;
}

/** Of one thing, as far as both say, and no other case of it: "21, et non 23 évacués". */
function tell(
  { asserted, denied, isOutright }: { asserted: Token; denied: Token; isOutright: boolean },
  tokens: readonly Token[],
  before: Told | undefined,
  locale: LinkLocale,
): Opposed | null {
  if (asserted.quantity?.kind === "duration" || denied.quantity?.kind === "duration") return null;
  const [here, there] = [asserted, denied].map((one) => thingCounted(one, locale)) as [string | null, string | null];
  // "pas 40 filets mais 25 barques", "60 bateaux, et non 40 chalutiers"
  if (there !== null && here !== there && isBeside(denied, tokens)) return null;
  const takenUp = here === null ? takenUpFrom(before, locale) : null;
  const counted = here ?? takenUp ?? there;
  const values = scaled(amountOf(asserted), amountOf(denied));
  const [low = 0, high = 0] = [...values].sort((a, b) => a - b);
  if (counted === null || low === high || high > FURTHEST * low) return null;
  return { asserted, denied, counted, values, isOutright, isTakenUp: takenUp !== null };
}

/** "le nombre de travailleurs évacués. Ils étaient 21": what the sentence before counts. */
function takenUpFrom(before: Told | undefined, locale: LinkLocale): string | null {
  if (!before) return null;
  const what = locale.numberOf.exec(before.words)?.groups?.what;
  if (what !== undefined) {
    const { stem } = readWord(what, locale);
    return locale.kin.get(stem) ?? stem;
  }
  const last = before.tokens.findLast(({ quantity }) => quantity?.kind === "number");
  return last ? thingCounted(last, locale) : null;
}

/** "28 millions d'euros et non 31": the figure that stands bare is of the same order. */
function scaled(a: number, b: number): readonly [number, number] {
  const order = (many: number, few: number) => 1000 ** Math.round(Math.log(many / few) / Math.log(1000));
  if (a >= 1e6 && b < 1000 && b > 0) return [a, b * order(a, b)];
  if (b >= 1e6 && a < 1000 && a > 0) return [a * order(b, a), b];
  return [a, b];
}

const figureAt = (tokens: readonly Token[], at: number) =>
  tokens.find((token) => token.start === at && isFigure(token));

const nextAfter = (tokens: readonly Token[], at: number) =>
  tokens.find((token) => token.start >= at && isFigure(token));

/** The last figure before a place, no further from it than `reach`. */
function lastBefore(tokens: readonly Token[], at: number, reach: number): Token | undefined {
  const last = tokens.findLast((token) => token.start < at && isFigure(token));
  const end = last && shownAt(last).end;
  return end !== undefined && end <= at && end >= at - reach ? last : undefined;
}

const wordsBefore = (tokens: readonly Token[], token: Token) => {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - NEAR), at).map(({ word }) => word);
};

/** What it counts is the very next word. */
const isBeside = (token: Token, tokens: readonly Token[]) =>
  tokens[tokens.indexOf(token) + 1]?.key === token.quantity?.counted;
