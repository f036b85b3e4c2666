import { dayFromNow, reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { partFrom } from "./partOfDay.ts";

/** `"ce matin" → 2018-12-04TMO`, `"cette nuit" → the night before or after, by the tense` */
export const thisPart: Parser = {
  rule: "thisPart",
  read(groups, lexicon) {
    const part = partFrom(groups, lexicon);
    if (!part) return null;
    return part === "DT" ? reading({ what: dayFromNow(0) }) : reading({ type: "TIME", what: dayFromNow(0), part });
  },
};
