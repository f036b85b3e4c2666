import type { LinkLocale } from "../locale.ts";
import { amountOf, isFigure, shownAt } from "../quantities/figure.ts";
import type { Token } from "../quantities/tokens.ts";
import { countedBy } from "./counted-by.ts";
import type { Fact } from "./fact.ts";
import { thingCounted } from "./thing-counted.ts";
import type { Told } from "./told.ts";

/** A figure, and who gives it where its own words do not say. */
export interface TellersFigure extends Fact {
  value: number;
  by: string;
}

/** Code points before a figure in which the verb stands that tells it. */
const VERB = 40;
/** Two tellers of one thing lie no further apart than so many times. */
const FURTHEST = 10;

/**
 * The figures that one article itself lays side by side, each of another teller: "400 personnes selon les syndicats, 250 selon la police",
 * "suivie à 92 % (la direction parle de 40 %)", "Le syndicat compte 64 grévistes. La direction en dénombre 58."
 */
export function tellersIn(told: Told, before: Told | undefined, locale: LinkLocale): TellersFigure[][] {
  return [...sideBySide(told, locale), ...answered(told, before, locale), ...echoed(told, before, locale)].filter(
    ([a, b]) => a && b && a.value !== b.value && Math.max(a.value, b.value) <= FURTHEST * Math.min(a.value, b.value),
  );
}

/** "400 personnes selon les syndicats, 250 selon la police": the second has no words of its own before who gives it. */
function sideBySide({ article, tokens, words, start, end }: Told, locale: LinkLocale): TellersFigure[][] {
  const figures = tokens.filter(isFigure);
  if (figures.length < 2) return [];
  const sources = countedBy(words, start, locale);
  const byOf = (token: Token, at: number) => sources.of(token.start, figures[at + 1]?.start ?? end);
  return figures.flatMap((second, at): TellersFigure[][] => {
    const first = figures[at - 1];
    if (!first) return [];
    const [a, b] = [byOf(first, at - 1), byOf(second, at)];
    const isBare = (token: Token) =>
      sources.spans.some(
        (span) =>
          span.start >= shownAt(token).end &&
          /^[\s,]*$/.test(words.slice(shownAt(token).end - start, span.start - start)),
      );
    // "Ils étaient 2 500 selon la gendarmerie, 4 000 d'après les organisateurs, à marcher"
    const areBare = first.quantity === null && second.quantity === null && isBare(first);
    if (!a || !b || a === b || !isBare(second) || !(areBare || areOfOne(first, second, locale))) return [];
    const of = (token: Token, by: string) => figureOf({ article, token, by, sentence: { start, end } });
    return [[of(first, a), of(second, b)]];
  });
}

/** "… suivie à 92 % (|la direction parle de |40 %)", "|La direction en dénombre |58", "« |C'est |11 % », rétorque le patron" */
function answered(told: Told, before: Told | undefined, locale: LinkLocale): TellersFigure[][] {
  const { article, words, start, end, tokens } = told;
  // The whole pattern is long, and few figures stand behind such a verb.
  const isToldOf = (token: Token) =>
    isFigure(token) && locale.tells.test(words.slice(Math.max(0, token.start - start - VERB), token.start - start));
  if (!tokens.some(isToldOf)) return [];
  return [...words.matchAll(locale.otherTeller)].flatMap(({ index, 0: all, groups = {} }): TellersFigure[][] => {
    const second = tokens.find((token) => token.start === start + index + all.length && isFigure(token));
    const here = tokens.findLast((token) => token.start < start + index && isFigure(token));
    const isAnswer = groups.en !== undefined || (groups.retort !== undefined && locale.retorts.test(words));
    const first = here ?? (isAnswer ? before?.tokens.findLast(isFigure) : undefined);
    const isAside = groups.aside !== undefined || isAnswer;
    if (!second || !first || !isAside || !(groups.holds || areOfOne(first, second, locale))) return [];
    const sentence = { start, end };
    const from = start + index + (groups.aside?.length ?? 0);
    const answer = { ...figureOf({ article, token: second, by: "", sentence }), start: from };
    const firstIn = here ? sentence : { start: before?.start ?? start, end: before?.end ?? end };
    return [[figureOf({ article, token: first, by: "", sentence: firstIn }), answer]];
  });
}

/** "300 personnes, dit la police. Deux mille, répond le syndicat.": a sentence that opens with its figure, after one that gives another. */
function echoed(told: Told, before: Told | undefined, locale: LinkLocale): TellersFigure[][] {
  const [second, first] = [told.tokens[0], before?.tokens.findLast(isFigure)];
  if (!before || !second || !first || !isFigure(second) || second.quantity !== null) return [];
  const [here, there] = [told, before].map(({ words, start }) => countedBy(words, start, locale));
  const [b, a] = [here?.of(second.start, told.end), there?.of(first.start, before.end)];
  if (!a || !b || a === b || !/^[\s,]*$/.test(told.words.slice(0, shownAt(second).start - told.start))) return [];
  // With who gives it: a reading is shown as the article has it.
  const of = ({ article, words, start, end }: Told, token: Token, by: string) => ({
    ...figureOf({ article, token, by, sentence: { start, end } }),
    end: start + words.indexOf(by) + by.length,
  });
  return [[of(before, first, a), of(told, second, b)]];
}

/** The second counts the same, or says nothing of what it counts. */
function areOfOne(first: Token, second: Token, locale: LinkLocale): boolean {
  if (first.quantity?.kind === "duration" || second.quantity?.kind === "duration") return false;
  const [a, b] = [thingCounted(first, locale), thingCounted(second, locale)];
  return a !== null && (second.quantity === null || a === b);
}

function figureOf({
  article,
  token,
  by,
  sentence,
}: Pick<TellersFigure, "article" | "by" | "sentence"> & { token: Token }) {
  const { start, end } = shownAt(token);
  return { article, start, end, sentence, by, value: amountOf(token) };
}
