import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

/** `"vers 17 h"`, `"aux alentours de 9h"`, `"trois jours environ" → approximate` */
export const markApproximate: Refiner = (drafts, { text, lexicon }) => {
  const { before, after } = lexicon.locale;
  return drafts.map((draft) => {
    const inside = before.within.test(text.slice(draft.start, draft.end));
    const approximate =
      inside ||
      before.approximate.test(leadOf(text, draft)) ||
      after.approximate.test(text.slice(draft.end, draft.end + 16));
    return approximate ? { ...draft, approximate } : draft;
  });
};
