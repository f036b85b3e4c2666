import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/**
 * `"La veille" (after 11 January) → 2021-01-10`, `"le même jour" → the last date mentioned`.
 * "hier, au lendemain de la démission": with its event named, the phrase restates the day of its sentence, so it shifts nothing.
 */
export const anaphoricDay: Parser = {
  rule: "anaphoricDay",
  read(groups, lexicon) {
    const amount = groups.sameDay ? 0 : lexicon.locale.anaphoricDays[lexicon.key(groups.anaphoric ?? "")];
    if (amount === undefined) return null;
    const day = { form: "shift", unit: "day", grain: "day", from: "mention" } as const;
    return reading({ what: groups.event ? { ...day, amount: 0, event: amount } : { ...day, amount } });
  },
};
