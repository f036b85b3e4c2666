import { civil, formatDay } from "../calendar.ts";
import type { What } from "../draft.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Anchors } from "./anchors.ts";
import { resolveCalendar } from "./calendar.ts";
import { resolveNth } from "./nth.ts";
import { dayPeriod, isDay, monthPeriod, type Period, yearsPeriod } from "./period.ts";
import { resolveHoliday, resolveSeason } from "./seasonal.ts";
import { resolveRolling, resolveShift } from "./shift.ts";

/** Works out what an expression denotes; null where the anchors do not suffice, and for what is no stretch of the calendar. */
export function resolveWhat(what: What, anchors: Anchors, lexicon: Lexicon): Period | null {
  switch (what.form) {
    case "calendar":
      return resolveCalendar(what, anchors);
    case "shift":
      return resolveShift(what, anchors);
    case "rolling":
      return resolveRolling(what, anchors);
    case "season":
      return resolveSeason(what, anchors);
    case "holiday": {
      const holiday = lexicon.locale.holidays[what.holiday];
      return holiday ? resolveHoliday(what, holiday, anchors) : null;
    }
    case "years":
      return yearsPeriod(what.from, what.to, true);
    case "range":
      return range(what.from, what.to, anchors, lexicon);
    case "bound": {
      const of = resolveWhat(what.of, anchors, lexicon);
      return of && { ...of, value: what.side === "before" ? `../${formatDay(of.from)}` : `${formatDay(of.to)}/..` };
    }
    case "nth": {
      const within = what.within && resolveWhat(what.within, anchors, lexicon);
      return within ? resolveNth(what, within) : null;
    }
    case "beside": {
      const of = resolveWhat(what.of, anchors, lexicon);
      return of && isDay(of) ? dayPeriod(of.from + what.days, of.certain) : null;
    }
    case "same": {
      const year = what.year ?? anchors.year;
      const month =
        anchors.month ?? (anchors.now?.precision === "year" ? null : anchors.now && civil(anchors.now.day).month);
      return year !== null && month ? monthPeriod(year, month, false) : null;
    }
    case "value":
      return null;
  }
}

/** "du 26 novembre au 6 décembre": the end is resolved first, and the beginning is the last such day before it. */
function range(fromWhat: What, toWhat: What, anchors: Anchors, lexicon: Lexicon): Period | null {
  const to = resolveWhat(toWhat, anchors, lexicon);
  if (!to || fromWhat.form !== "calendar") return null;
  const { year, month } = civil(to.from);
  const sameMonth = fromWhat.known.day !== undefined && fromWhat.known.month === undefined ? { month } : {};
  const inYear = (candidate: number) =>
    resolveCalendar({ ...fromWhat, known: { year: candidate, ...sameMonth, ...fromWhat.known } }, anchors);
  const same = inYear(year);
  const from = same && same.from < to.to ? same : inYear(year - 1);
  if (!from || from.from >= to.from) return null;
  // Each end is written as exactly as the words give it; the end is the first moment outside.
  const width = to.value.length;
  return {
    from: from.from,
    to: to.to,
    value: `${from.value}/${formatDay(to.to).slice(0, width)}`,
    certain: to.certain,
  };
}
