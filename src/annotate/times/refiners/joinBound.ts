import type { Draft } from "../draft.ts";
import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

/** `"avant " + "2019" → ../2019-01-01`, `"après le 1er janvier 2007" → 2007-01-02/..`: only beside a year does the preposition make a period */
export const joinBound: Refiner = (drafts, { text, lexicon }) => {
  const { bounds } = lexicon.locale.before;
  return drafts.map((draft) => {
    const { what, clock, part } = draft;
    if (what?.form !== "calendar" || what.known.year === undefined || clock || part) return draft;
    const lead = leadOf(text, draft);
    const match = bounds.exec(lead);
    const side = match?.groups?.before ? "before" : "after";
    return match
      ? ({ ...draft, start: draft.start - match[0].length, what: { form: "bound", side, of: what } } satisfies Draft)
      : draft;
  });
};
