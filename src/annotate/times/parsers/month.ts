import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"août 2016" → 2016-08`, `"en juillet" → 1999-07`, `"fin novembre" → 2018-11`, `"juin dernier" → 2020-06` */
export const month: Parser = {
  rule: "month",
  read(groups, lexicon) {
    const word = groups.month ?? groups.short;
    const month = lexicon.month(word);
    // "mai 68"
    const year = lexicon.year(groups.year) ?? (groups.year2 ? 1900 + Number(groups.year2) : null);
    if (!word || month === null) return null;
    // "Mars" alone is the planet or the god, "Avril" somebody: French writes months in lower case.
    const name = /^\p{Lu}\p{Ll}/u.test(word);
    if (name && year === null && !groups.edge && !groups.relation) return null;
    const relation = groups.thisYear ? 0 : lexicon.relation(groups.relation);
    return reading({ what: { form: "calendar", known: year === null ? { month } : { month, year }, relation } });
  },
};
