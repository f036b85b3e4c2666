import type { Draft, What } from "../draft.ts";
import type { Refiner } from "../refiner.ts";

/** `"mardi" + " et " + "mercredi"`, `"de mardi" + " à " + "jeudi"`: the second is the first such day after the first, not the nearest to the paper */
export const chainWeekdays: Refiner = (drafts, { text, lexicon }) =>
  drafts.map((draft, index) => {
    const left = drafts[index - 1];
    const what = left && bareWeekday(left) && bareWeekday(draft);
    if (!what || !lexicon.locale.joints.chain.test(text.slice(left.end, draft.start))) return draft;
    return { ...draft, what: { ...what, relation: 1, from: "mention" } };
  });

function bareWeekday({ what }: Draft): Extract<What, { form: "calendar" }> | null {
  if (what?.form !== "calendar" || what.relation !== null || what.week !== undefined) return null;
  const { weekday, day, month } = what.known;
  return weekday !== undefined && day === undefined && month === undefined ? what : null;
}
