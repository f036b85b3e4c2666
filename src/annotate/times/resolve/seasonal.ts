import { civil, dayNumber, easter } from "../calendar.ts";
import type { What } from "../draft.ts";
import type { Holiday } from "../locale.ts";
import type { Anchors } from "./anchors.ts";
import { dayPeriod, type Period, seasonPeriod } from "./period.ts";

/** "l'automne" → 1999-FA: the one that runs, else the nearest on the side of the tense. */
export function resolveSeason(what: Extract<What, { form: "season" }>, anchors: Anchors): Period | null {
  if (what.year !== null) return seasonPeriod(what.year, what.season, true);
  if (anchors.year !== null) return seasonPeriod(anchors.year, what.season, false);
  return returning((year) => seasonPeriod(year, what.season, true), what.relation, anchors);
}

/** "Noël" → 2020-12-25. */
export function resolveHoliday(
  what: Extract<What, { form: "holiday" }>,
  holiday: Holiday,
  anchors: Anchors,
): Period | null {
  const inYear = (year: number) =>
    dayPeriod("easter" in holiday ? easter(year) + holiday.easter : dayNumber(year, holiday.month, holiday.day), true);
  const year = what.year ?? anchors.year;
  if (year !== null) return inYear(year);
  const nearest = returning(inYear, what.relation, anchors);
  return nearest && !what.relation ? backIn(nearest, inYear, anchors) : nearest;
}

/** A feast this near may still be to come, whatever the tense: "a promis une prime à Noël". */
const NEAR = 45;

/** "signé le jeudi saint", "avait ouvert à Noël": what was done on a feast was so on the last one. */
function backIn(nearest: Period, inYear: (year: number) => Period, { now, lean }: Anchors): Period {
  if (!now || lean().side >= 0) return nearest;
  if (nearest.to <= now.day) return { ...nearest, certain: true };
  return nearest.from - now.day <= NEAR ? nearest : { ...inYear(civil(nearest.from).year - 1), certain: false };
}

/** Of what returns each year: the one at hand or nearest, before or after the publication as relation and tense tell. */
function returning(
  inYear: (year: number) => Period,
  relation: -1 | 0 | 1 | null,
  { now, lean }: Anchors,
): Period | null {
  if (!now || now.precision === "year") return null;
  const base = civil(now.day).year;
  const periods = [base - 1, base, base + 1].map(inYear);
  const running = periods.find(({ from, to }) => from <= now.day && now.day < to);
  if (running && !relation) return running;
  const { side, sure } = relation ? { side: relation, sure: true } : lean();
  const earlier = periods.filter(({ to }) => to <= now.day).at(-1);
  const later = periods.find(({ from }) => from > now.day);
  // A clause in the past may still look ahead ("l'hypothèse d'élections à l'automne semblait …"): only a future decides.
  if (side < 0 && relation) return earlier ?? null;
  if (side > 0 && sure) return later ?? null;
  if (!earlier || !later) return null;
  return { ...(now.day - earlier.to <= later.from - now.day ? earlier : later), certain: false };
}
