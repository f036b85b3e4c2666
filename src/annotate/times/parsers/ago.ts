import type { Unit } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"il y a trois semaines" → 2013-01-22`, `"dans 24 heures" → 2013-02-13T04:30`, `"dans les 15 jours" → an interval` */
export const ago: Parser = {
  rule: "ago",
  read(groups, lexicon) {
    if (groups.long) return reading({ what: { form: "value", value: "PAST_REF" } });
    const sign = lexicon.locale.directions[lexicon.key(groups.direction ?? "")];
    const unit = lexicon.unit(groups.unit ?? groups.roundUnit);
    if (!sign || !unit) return null;
    const count = lexicon.number(groups.count ?? groups.round?.split(/\s+/).at(-1));
    if (count === null) return reading({ what: { form: "value", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } });
    const amount = sign * unit.amount * count;
    if (groups.within) return reading({ what: { form: "rolling", amount, unit: unit.unit } });
    if (unit.unit === "year" && groups.half) {
      return reading({
        what: { form: "shift", amount: amount * 12 + sign * 6, unit: "month", grain: "month", from: "now" },
      });
    }
    if (!Number.isInteger(amount)) return null;
    const grain = grainOf(unit.unit, Math.abs(amount));
    return reading({
      type: grain === "minute" ? "TIME" : "DATE",
      what: { form: "shift", amount, unit: unit.unit, grain, from: "now" },
    });
  },
};

/** How exact a count is meant: "il y a un an" tells the month, "il y a dix ans" the year, "il y a trois mois" the day. */
export function grainOf(unit: Unit, amount: number): Unit {
  if (unit === "second" || unit === "minute" || unit === "hour") return "minute";
  if (unit === "year") return amount <= 2 ? "month" : "year";
  if (unit === "decade" || unit === "century") return unit;
  return "day";
}
