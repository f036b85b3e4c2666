import type { Unit } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Groups, Lexicon } from "../lexicon.ts";
import type { Parser } from "../parser.ts";

const LETTER: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  "half-year": "M",
  season: "M",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** `"trente jours" → P30D`, `"deux ans et demi" → P2Y6M`, `"quelques mois" → PXM`, `"une demi-heure" → PT30M` */
export const duration: Parser = {
  rule: "duration",
  read(groups, lexicon) {
    const value = groups.demi ? fraction(groups, lexicon) : whole(groups, lexicon);
    return value === null ? null : reading({ type: "DURATION", what: { form: "value", value } });
  },
};

/** ISO 8601 durations; "X" for an unknown number and DE, CE for decades and centuries are TimeML's. */
export function durationOf(amount: number | "X", unit: Unit): string {
  const clock = unit === "second" || unit === "minute" || unit === "hour";
  const scaled = unit === "half-year" && amount !== "X" ? amount * 6 : amount;
  return `${clock ? "PT" : "P"}${scaled}${LETTER[unit]}`;
}

function whole(groups: Groups, lexicon: Lexicon): string | null {
  const unit = lexicon.unit(groups.unit ?? groups.someUnit ?? groups.roundUnit ?? groups.wholeUnit);
  if (!unit) return null;
  if (groups.wholeUnit) return durationOf(unit.amount, unit.unit);
  if (groups.someUnit) return durationOf("X", unit.unit);
  const count = lexicon.number(groups.count ?? groups.round);
  if (count === null) return null;
  const first = durationOf(count * unit.amount, unit.unit);
  if (groups.half) return first + half(unit.unit);
  const second = lexicon.unit(groups.unit2);
  const more = lexicon.number(groups.count2);
  if (!second || more === null) return first;
  const tail = durationOf(more, second.unit);
  return first + (first.startsWith("PT") ? tail.replace("PT", "") : tail.replace(/^P/, ""));
}

/** What "et demi" adds to a count of the unit. */
function half(unit: Unit): string {
  const halves: Partial<Record<Unit, string>> = {
    year: "6M",
    hour: "30M",
    day: "T12H",
    month: "15D",
    minute: "30S",
    decade: "5Y",
  };
  return halves[unit] ?? "";
}

/** "une demi-heure", "trois quarts d'heure". */
function fraction(groups: Groups, lexicon: Lexicon): string | null {
  const length = lexicon.locale.lengths[lexicon.key(groups.demi ?? "")];
  const count = lexicon.number(groups.halfCount);
  return length && count !== null ? durationOf(count * length.amount, length.unit) : null;
}
