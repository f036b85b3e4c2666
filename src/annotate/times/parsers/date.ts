import { exists } from "../calendar.ts";
import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"le lundi 11 janvier 2021" → 2021-01-11`, `"ce 11 janvier" → 2021-01-11`, `"1er mai" → 2002-05-01` */
export const date: Parser = {
  rule: "date",
  read(groups, lexicon) {
    const day = lexicon.number(groups.day);
    const month = lexicon.month(groups.month);
    const weekday = lexicon.weekday(groups.weekday);
    const year = lexicon.year(groups.year);
    if (day === null || month === null) return null;
    // "30 février": no day
    if (!exists(year, month, day)) return reading({ what: { form: "value", value: null } });
    const known = {
      day,
      month,
      ...(weekday === null ? {} : { weekday }),
      ...(year === null ? {} : { year }),
      ...(groups.shortYear ? { shortYear: Number(groups.shortYear) } : {}),
    };
    return reading({
      what: { form: "calendar", known, relation: groups.this ? 0 : lexicon.relation(groups.relation) },
    });
  },
};
