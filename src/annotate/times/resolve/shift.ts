import { addMonths, civil, monday, weekdayOf } from "../calendar.ts";
import type { Unit, What } from "../draft.ts";
import { formatLocal } from "../zones.ts";
import type { Anchors } from "./anchors.ts";
import {
  dayPeriod,
  daysPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from "./period.ts";

const MINUTES: Partial<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440, week: 10080 };
const DAYS: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7 };
const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** "hier", "la veille", "l'an dernier", "il y a trois semaines": so many units from the publication or the last date. */
export function resolveShift(what: Extract<What, { form: "shift" }>, anchors: Anchors): Period | null {
  const { now, mention } = anchors;
  if (what.from === "mention") {
    const base = what.grain === "day" ? mention : (anchors.lastPeriod ?? now?.day ?? null);
    return base === null ? null : periodAt(base, what.amount, what.unit, what.grain, true);
  }
  if (!now) return null;
  if (what.grain === "minute") return minutePeriod(what, anchors);
  if (what.grain === "weekend") return weekend(what.amount, anchors);
  if (now.precision === "year" && what.grain !== "year") return null;
  if (now.precision === "month" && what.grain !== "year" && what.grain !== "month") return null;
  const exact = what.unit === "day" || what.unit === what.grain;
  return periodAt(now.day, what.amount, what.unit, what.grain, exact);
}

/** "les dix derniers mois", "3 prochaines années", "dans les 15 jours". */
export function resolveRolling(what: Extract<What, { form: "rolling" }>, { now }: Anchors): Period | null {
  const { amount, unit } = what;
  if (now?.precision !== "day" || unit === "weekend") return null;
  const { year } = civil(now.day);
  if (unit === "year")
    return amount < 0 ? yearsPeriod(year + amount, year, true) : yearsPeriod(year + 1, year + 1 + amount, true);
  const end = shifted(now.day, amount, unit);
  if (end === null) return null;
  return amount < 0 ? daysPeriod(end, now.day, true) : daysPeriod(now.day, end, true);
}

/** So many units from a day; null for those that are no whole number of days or months. */
function shifted(day: number, amount: number, unit: Unit): number | null {
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (months) return addMonths(day, months * amount);
  return days ? day + days * amount : null;
}

function periodAt(day: number, amount: number, unit: Unit, grain: Unit, certain: boolean): Period | null {
  const target = shifted(day, amount, unit);
  if (target === null) return null;
  const { year, month } = civil(target);
  switch (grain) {
    case "day":
      return dayPeriod(target, certain);
    case "week":
      return weekPeriod(target, certain);
    case "weekend":
      return weekendPeriod(target, certain);
    case "month":
      return monthPeriod(year, month, certain);
    case "quarter":
      return monthsPeriod(year, Math.floor((month - 1) / 3) * 3 + 1, 3, certain);
    case "half-year":
      return monthsPeriod(year, month < 7 ? 1 : 7, 6, certain);
    case "year":
      return yearPeriod(year, certain);
    case "decade":
      return yearsPeriod(year - (year % 10), year - (year % 10) + 10, certain);
    case "century":
      return yearsPeriod(year - ((year - 1) % 100), year - ((year - 1) % 100) + 100, certain);
    default:
      return null;
  }
}

/** "ce week-end": the one that runs; in the days between, the one that the tense points to. */
function weekend(amount: number, { now, lean }: Anchors): Period | null {
  if (now?.precision !== "day") return null;
  const inside = weekdayOf(now.day) >= 6;
  const coming = monday(now.day);
  if (amount > 0) return weekendPeriod(coming + 7 * (inside ? 1 : amount), false);
  if (amount < 0) return weekendPeriod(coming - 7, true);
  if (inside) return weekendPeriod(coming, true);
  const { side, sure } = lean();
  return weekendPeriod(side < 0 ? coming - 7 : coming, sure);
}

/** "il y a 12 heures": only where the publication is told to the minute. */
function minutePeriod(what: Extract<What, { form: "shift" }>, { now }: Anchors): Period | null {
  const step = MINUTES[what.unit];
  if (!now || now.minute === null || !step) return null;
  const total = now.day * 1440 + now.minute + step * what.amount;
  const day = Math.floor(total / 1440);
  return { ...dayPeriod(day, true), value: formatLocal({ day, minute: total - day * 1440 }) };
}
