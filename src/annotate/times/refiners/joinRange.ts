import type { What } from "../draft.ts";
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
    if (bothNamed(left.what, right.what) && !dash) return null;
    if (!isRangeable(left.what, right.what)) return null;
    const from = withPartsOf(left.what, right.what);
    return { ...left, end: right.end, what: { form: "range", from, to: right.what } };
  });
};

function isRangeable(from: What, to: What): boolean {
  if (from.form !== "calendar" || to.form !== "calendar") return false;
  const grain = (what: typeof from) =>
    what.known.day !== undefined
      ? "day"
      : what.known.weekday !== undefined
        ? null
        : what.known.month !== undefined
          ? "month"
          : "year";
  return grain(from) !== null && grain(from) === grain(to);
}

function bothNamed(from: What, to: What): boolean {
  return (
    from.form === "calendar" &&
    to.form === "calendar" &&
    from.known.weekday !== undefined &&
    to.known.weekday !== undefined
  );
}

/** "26 juin au 28 juin 2020": the first end takes the year of the second. */
function withPartsOf(from: What, to: What): What {
  if (from.form !== "calendar" || to.form !== "calendar") return from;
  const { year } = to.known;
  if (from.known.year !== undefined || year === undefined) return from;
  const wraps = (from.known.month ?? 0) > (to.known.month ?? 12);
  return { ...from, known: { ...from.known, year: wraps ? year - 1 : year } };
}
