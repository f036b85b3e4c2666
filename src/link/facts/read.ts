import type { AnnotatedArticle } from "../../model.ts";
import type { LinkLocale } from "../locale.ts";
import { agesIn } from "./ages.ts";
import { appointmentsIn } from "./appointments.ts";
import { chargesIn } from "./charges.ts";
import { countsIn } from "./counts.ts";
import { hoursIn } from "./hours.ts";
import { lengthsIn } from "./lengths.ts";
import { penaltiesIn } from "./penalties.ts";
import { sharesIn } from "./shares.ts";
import { sumsIn } from "./sums.ts";
import { talliesIn } from "./tallies.ts";
import { type ActorMention, toldIn } from "./told.ts";
import { wholesIn } from "./wholes.ts";

/** The facts that an article tells, of each kind, in order. */
export type Facts = ReturnType<typeof factsIn>;

/** @param mentions where the article names actors, in order */
export function factsIn(source: AnnotatedArticle, mentions: readonly ActorMention[], locale: LinkLocale) {
  const told = toldIn(source, mentions, locale);
  return {
    counts: told.flatMap((one) => countsIn(one, locale)),
    penalties: told.flatMap((one) => penaltiesIn(one, locale)),
    hours: hoursIn(told, locale),
    appointments: appointmentsIn(source, locale),
    charges: told.flatMap((one) => chargesIn(one, locale)),
    measures: told.flatMap((one) => [
      ...sumsIn(one, locale),
      ...wholesIn(one, locale),
      ...sharesIn(one, locale),
      ...lengthsIn(one, locale),
      ...agesIn(one, locale),
      ...talliesIn(one, locale),
    ]),
  };
}
