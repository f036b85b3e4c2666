import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { grainOf } from "./ago.ts";

/** `"deux jours plus tôt" (after 11 January) → 2021-01-09`, `"trois semaines auparavant"`, `"quelques heures plus tard" → null` */
export const later: Parser = {
  rule: "later",
  read(groups, lexicon) {
    const sign = lexicon.locale.directions[lexicon.key(groups.direction ?? "")];
    const unit = lexicon.unit(groups.unit);
    const count = lexicon.number(groups.count);
    if (!sign || !unit) return null;
    const grain = grainOf(unit.unit, 1);
    // An hour counted from a day that is told without its hour is no hour yet.
    if (count === null || groups.half || !Number.isInteger(count) || grain === "minute") {
      return reading({ type: grain === "minute" ? "TIME" : "DATE", what: { form: "value", value: null } });
    }
    const amount = sign * unit.amount * count;
    return reading({
      what: { form: "shift", amount, unit: unit.unit, grain: grainOf(unit.unit, count), from: "mention" },
    });
  },
};
