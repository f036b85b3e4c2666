import { dayFromNow, reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"hier" → 2021-01-10`, `"demain mercredi" → 2018-12-05`, `"ce jour" → 2018-12-19` */
export const deicticDay: Parser = {
  rule: "deicticDay",
  read(groups, lexicon) {
    const amount = lexicon.locale.deicticDays[lexicon.key(groups.deictic ?? "")];
    if (amount === undefined) return null;
    const day = dayFromNow(amount);
    if (!groups.later) return reading({ what: day });
    // "aujourd'hui en huit": the eighth day counts both ends
    return reading({ what: { form: "beside", days: (lexicon.number(groups.later) ?? 8) - 1, of: day } });
  },
};
