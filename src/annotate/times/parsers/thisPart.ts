import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { partFrom } from "./partOfDay.ts";

/** `"ce matin" → 2018-12-04TMO`, `"cette nuit" → the night before or after, by the tense` */
export const thisPart: Parser = {
  rule: "thisPart",
  read(groups, lexicon) {
    const part = partFrom(groups, lexicon);
    if (!part) return null;
    return reading({
      type: part === "DT" ? "DATE" : "TIME",
      what: { form: "shift", amount: 0, unit: "day", grain: "day", from: "now" },
      part: part === "DT" ? null : part,
    });
  },
};
