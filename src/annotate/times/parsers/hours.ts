import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"48h" → PT48H`, `"en 8 h 30" → PT8H30M`: what the parser `hour` has not taken for a point of the day */
export const hours: Parser = {
  rule: "hours",
  read(groups) {
    const value = `PT${Number(groups.hours)}H${groups.minutes ? `${Number(groups.minutes)}M` : ""}`;
    return reading({ type: "DURATION", what: { form: "value", value } });
  },
};
