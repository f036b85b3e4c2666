import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"2018-2020" → 2018/2021`, `"2018-19" → 2018/2020` */
export const yearRange: Parser = {
  rule: "yearRange",
  read(groups) {
    const from = Number(groups.from);
    const last = Number(groups.to);
    const to = groups.to?.length === 2 ? from - (from % 100) + last : last;
    if (to <= from || to > 2199) return null;
    return reading({
      what: {
        form: "range",
        from: { form: "calendar", known: { year: from }, relation: null },
        to: { form: "calendar", known: { year: to }, relation: null },
      },
    });
  },
};
