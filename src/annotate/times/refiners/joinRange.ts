import type { CalendarParts } from "../draft.ts";
import { leadOf } from "../lean.ts";
import { joinNeighbours, type Refiner } from "../refiner.ts";

/**
 * `"26 novembre" + " au " + "6 décembre"`, `"entre " + "23 heures" + " et " + "23h30"`, `"9h30" + " - " + "11h"` → one interval.
 * `"9 h" + " à " + "17 h"` without "de" is one as well. Two expressions that are whole by themselves stay two, as in TIMEX3: "de 10 h à 12 h", "du mercredi 3 avril au samedi 6 avril".
 */
export const joinRange: Refiner = (drafts, { text, lexicon }) => {
  const { joints, before } = lexicon.locale;
  return joinNeighbours(drafts, (left, right) => {
    const gap = text.slice(left.end, right.start);
    const dash = joints.dash.test(gap);
    const between = joints.and.test(gap) && before.between.test(leadOf(text, left));
    if (!dash && !between && !joints.range.test(gap)) return null;
    if (
      left.clock &&
      right.clock &&
      !right.what &&
      !left.until &&
      (dash || between || !before.from.test(leadOf(text, left)))
    ) {
      return { ...left, end: right.end, until: right.clock, zone: right.zone ?? left.zone };
    }
    if (left.clock || right.clock || left.part || right.part || !left.what || !right.what) return null;
    if (left.what.form !== "calendar" || right.what.form !== "calendar") return null;
    const [from, to] = [left.what.known, right.what.known];
    const bothNamed = from.weekday !== undefined && to.weekday !== undefined;
    if ((bothNamed && !dash) || grainOf(from) === null || grainOf(from) !== grainOf(to)) return null;
    const known = { ...from, ...yearFrom(from, to) };
    return { ...left, end: right.end, what: { form: "range", from: { ...left.what, known }, to: right.what } };
  });
};

/** null for a weekday alone, which is no end of a range. */
function grainOf({ day, weekday, month }: CalendarParts): "day" | "month" | "year" | null {
  if (day !== undefined) return "day";
  if (weekday !== undefined) return null;
  return month === undefined ? "year" : "month";
}

/** "26 juin au 28 juin 2020": the first end takes the year of the second. */
function yearFrom(from: CalendarParts, { year, month = 12 }: CalendarParts): CalendarParts {
  if (from.year !== undefined || year === undefined) return {};
  return { year: (from.month ?? 0) > month ? year - 1 : year };
}
