import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"vendredi 15" → 2013-02-15`, `"le 8," → 2021-01-08`, `"est avancé au 10" → the 10th before the day it was set for` */
export const dayOfMonth: Parser = {
  rule: "dayOfMonth",
  read(groups, lexicon, words) {
    const weekday = lexicon.weekday(groups.weekday);
    const moved = groups.earlier ? { moved: -1 as const } : groups.postponed ? { moved: 1 as const } : {};
    const day = lexicon.number(groups.day ?? groups.earlier ?? groups.postponed ?? groups.lone);
    // A number that follows neither an article nor a weekday is a number.
    if (day === null || day > 31 || (groups.lone && /^\d/.test(words))) return null;
    const known = weekday === null ? { day } : { day, weekday };
    return reading({ what: { form: "calendar", known, relation: groups.this ? 0 : null, ...moved } });
  },
};
