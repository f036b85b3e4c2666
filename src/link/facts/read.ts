import type { Actor, AnnotatedArticle } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import { isFigure } from "../quantities/figure.ts";
import { measuredIn } from "../quantities/parallel.ts";
import type { ReadOnce } from "../readings.ts";
import { agesIn } from "./ages.ts";
import { appointmentsIn } from "./appointments.ts";
import { chargesIn } from "./charges.ts";
import { contrastsIn } from "./contrasts.ts";
import { correctionsIn } from "./corrections.ts";
import { countsIn } from "./counts.ts";
import { denialsIn } from "./denials.ts";
import { hourTellersIn } from "./hour-tellers.ts";
import { hoursIn } from "./hours.ts";
import { lengthsIn } from "./lengths.ts";
import { originsIn } from "./origins.ts";
import { penaltiesIn } from "./penalties.ts";
import { resultsIn } from "./results.ts";
import { isErratum, retractionsIn } from "./retractions.ts";
import { sharesIn } from "./shares.ts";
import { sumsIn } from "./sums.ts";
import { talliesIn } from "./tallies.ts";
import { tellersIn } from "./tellers.ts";
import { type ActorMention, HEADS, mentionsOf, type Told, toldIn } from "./told.ts";
import { votesIn } from "./votes.ts";
import { wholesIn } from "./wholes.ts";

/** The facts that an article tells, of each kind, in order, and its sentences that say how much. */
type Facts = ReturnType<typeof factsIn>;

/** The facts of all articles, kind by kind. */
export type AllFacts = <Kind extends keyof Facts>(kind: Kind) => Facts[Kind];

export function readFacts(
  articles: readonly AnnotatedArticle[],
  actors: readonly Actor[],
  locale: LinkLocale,
  once: ReadOnce,
): AllFacts {
  const mentions = mentionsOf(actors);
  const facts = articles.map((source) => {
    const here = mentions.get(source.article.id) ?? [];
    return once("facts", source, here, () => factsIn(source, here, locale));
  });
  return <Kind extends keyof Facts>(kind: Kind) =>
    facts.flatMap((one) => one[kind] as Facts[Kind][number][]) as Facts[Kind];
}

const hasFigure = ({ words, tokens }: Told) => /\d/.test(words) || tokens.some(isFigure);

/** @param mentions where the article names actors, in order */
function factsIn(source: AnnotatedArticle, mentions: readonly ActorMention[], locale: LinkLocale) {
  const told = toldIn(source, mentions, locale);
  const before = new Map(told.map((one, at) => [one, told[at - 1]]));
  // Most sentences say no number, and of those there is little to read.
  const figured = told.filter(hasFigure);
  const heads = toldIn(source, mentions, locale, HEADS).filter(hasFigure);
  const compared = [...heads, ...figured].map((one) => contrastsIn(one, before.get(one), locale));
  return {
    measured: figured.flatMap((one) => measuredIn(one, locale)),
    counts: figured.flatMap((one) => countsIn(one, locale)),
    penalties: figured.flatMap((one) => penaltiesIn(one, locale)),
    hours: hoursIn(told, locale),
    appointments: appointmentsIn(source, locale),
    charges: told.flatMap((one) => chargesIn(one, locale)),
    figures: compared.flatMap(({ figures }) => figures),
    corrections: figured.flatMap((one) => correctionsIn(one, isErratum(told.indexOf(one), told, locale), locale)),
    results: figured.flatMap((one) => resultsIn(one, locale)),
    hourTellers: figured.flatMap((one) => hourTellersIn(one, locale)),
    origins: figured.flatMap((one) => originsIn(one, locale)),
    denials: [...denialsIn(source, told, locale), ...retractionsIn(told, locale)],
    disputes: figured.flatMap((one) => tellersIn(one, before.get(one), locale)),
    contrasts: compared.flatMap(({ contrasts }) => contrasts),
    measures: figured.flatMap((one) => [
      ...sumsIn(one, locale),
      ...wholesIn(one, locale),
      ...sharesIn(one, locale),
      ...lengthsIn(one, locale),
      ...agesIn(one, locale),
      ...talliesIn(one, locale),
      ...votesIn(one, locale),
    ]),
  };
}
