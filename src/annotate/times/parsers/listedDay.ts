import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { date } from "./date.ts";

/** `"12"` in `"les 12 et 19 juin 2024" → 2024-06-12`: the month and the year stand behind the last day of the list */
export const listedDay: Parser = { ...date, rule: "listedDay" };

/** `"le 28 du mois dernier" → 2024-02-28` */
export const dayOfRelativeMonth: Parser = {
  rule: "dayOfRelativeMonth",
  read(groups, lexicon) {
    const nth = lexicon.number(groups.day);
    if (nth === null) return null;
    const amount = lexicon.relation(groups.relation) ?? 0;
    const month = { form: "shift", amount, unit: "month", grain: "month", from: "now" } as const;
    return reading({ what: { form: "nth", nth, unit: "day", within: month } });
  },
};
