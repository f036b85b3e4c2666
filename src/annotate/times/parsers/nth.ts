import type { What } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Groups, Lexicon } from "../lexicon.ts";
import type { Parser } from "../parser.ts";

/** `"le premier dimanche du printemps" → 2000-03-26`, `"la deuxième quinzaine d'avril" → 2013-04-16/2013-05-01` */
export const nth: Parser = {
  rule: "nth",
  read(groups, lexicon) {
    const nth = lexicon.locale.ordinals[lexicon.key(groups.nth ?? "")];
    const within = container(groups, lexicon);
    if (nth === undefined || !within) return null;
    const weekday = lexicon.weekday(groups.unit);
    if (weekday !== null) return reading({ what: { form: "nth", nth, unit: "weekday", weekday, within } });
    const unit = lexicon.unit(groups.unit);
    if (!unit) return null;
    return reading({ what: { form: "nth", nth, unit: unit.amount === 15 ? "half-month" : unit.unit, within } });
  },
};

function container(groups: Groups, lexicon: Lexicon): What | null {
  const month = lexicon.month(groups.month);
  const year = lexicon.year(groups.year ?? groups.yearOnly);
  const season = groups.season && lexicon.locale.seasons[lexicon.key(groups.season)];
  const unit = lexicon.unit(groups.ofUnit ?? groups.thisUnit)?.unit;
  if (month !== null) {
    return { form: "calendar", known: year === null ? { month } : { month, year }, relation: null };
  }
  if (year !== null) return { form: "calendar", known: { year }, relation: null };
  if (season) return { form: "season", season, year: null, relation: null };
  if (!unit) return null;
  return { form: "shift", amount: lexicon.relation(groups.relation) ?? 0, unit, grain: unit, from: "now" };
}
