import { dayFromNow, reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"la nuit dernière" → 2021-01-10TNI` in an article of 11 January */
export const lastNight: Parser = {
  rule: "lastNight",
  read: () => reading({ type: "TIME", what: dayFromNow(-1), part: "NI" }),
};
