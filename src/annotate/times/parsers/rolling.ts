import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";
import { durationOf } from "./duration.ts";

/** `"les dix derniers mois" → 2022-04-01/2023-02-01`, `"3 prochaines années" → 2014/2017`, `"les dernières 24 heures" → PT24H` */
export const rolling: Parser = {
  rule: "rolling",
  read(groups, lexicon) {
    const count = lexicon.number(groups.count);
    const unit = lexicon.unit(groups.unit ?? groups.unit2);
    if (count === null || !unit || !Number.isInteger(count)) return null;
    // No day begins where so many hours do: their length is what is known.
    if (unit.unit === "hour" || unit.unit === "minute" || unit.unit === "second") {
      return reading({ type: "DURATION", what: { form: "value", value: durationOf(count * unit.amount, unit.unit) } });
    }
    const sign = (groups.last ?? groups.last2) ? -1 : 1;
    return reading({
      type: "DURATION",
      what: { form: "rolling", amount: sign * count * unit.amount, unit: unit.unit },
    });
  },
};
