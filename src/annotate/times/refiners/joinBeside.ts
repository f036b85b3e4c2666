import { namesDay } from "../draft.ts";
import { joinNeighbours, type Refiner } from "../refiner.ts";

/** `"lendemain" + " du " + "8 mars" → 2021-03-09`, `"la veille" + " de " + "Noël" → 2021-12-24` */
export const joinBeside: Refiner = (drafts, { text, lexicon }) =>
  joinNeighbours(drafts, (left, right) => {
    const { what } = left;
    if (what?.form !== "shift" || what.event === undefined || !right.what || right.part || right.clock) return null;
    const of = right.what;
    if (of.form === "shift" || !namesDay(of) || !lexicon.locale.joints.fromPart.test(text.slice(left.end, right.start)))
      return null;
    return { ...left, end: right.end, what: { form: "beside", days: what.event, of } };
  });
