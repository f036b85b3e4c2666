import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"vendredi 15" → 2013-02-15`, `"le 8," → 2021-01-08` */
export const dayOfMonth: Parser = {
  rule: "dayOfMonth",
  read(groups, lexicon, words) {
    const weekday = lexicon.weekday(groups.weekday);
    const day = lexicon.number(groups.day ?? groups.lone);
    // A number that follows neither an article nor a weekday is a number.
    if (day === null || day > 31 || /^\d/.test(words)) return null;
    const known = weekday === null ? { day } : { day, weekday };
    return reading({ what: { form: "calendar", known, relation: groups.this ? 0 : null } });
  },
};
