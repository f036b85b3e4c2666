import { daysFrom } from "../../text/days.ts";
import type { Happening } from "./happening.ts";

/** Letters of "2021-01" and of "2021-01-11". */
export const MONTH = 7;
const DAY = 10;
/** Hours that are two tellings of one (ms): "20 h 40", "peu après 21 heures". */
const NEAR = 5_400_000;
/** Hours of a day that a night which begins on it, or ends on it, does not touch. */
const BEFORE_NIGHT = /T(?:MO|AF|0\d|1[0-7])/;
const AFTER_NIGHT = /T(?:AF|EV|NI|1[2-9]|2\d)/;

/** Most give one day; a night is of the day that it begins on. */
export const areOfOneDay = (a: Happening, b: Happening): boolean =>
  (a.days.length < 2 || isNight(a)) && (b.days.length < 2 || isNight(b))
    ? (a.days[0] ?? a.when) === (b.days[0] ?? b.when)
    : shareDay(a, b);

/** "dans la nuit du 18 au 19", "le 19 mai": what one gives holds what the other does. */
export const areOfOneNight = (a: Happening, b: Happening): boolean =>
  (isNight(a) || isNight(b)) && shareDay(a, b) && !isOutside(a, b) && !isOutside(b, a);

const shareDay = (a: Happening, b: Happening) => daysOf(a).some((day) => daysOf(b).includes(day));

export const isNextTo = (a: Happening, b: Happening): boolean =>
  a.days.some((day) => b.days.some((other) => Math.abs(daysFrom(day, other)) <= 1));

/** "en septembre" of "le 30 septembre" */
export const isMonthOf = (month: Happening, { days: [day] }: Happening): boolean =>
  isMonth(month) && day?.startsWith(month.when) === true;

export const isMonth = ({ days, when }: Happening): boolean => days.length === 0 && when.length === MONTH;

/** At two hours of a day that are no two roundings of one. */
export function areApart(a: Happening, b: Happening): boolean {
  const [first, second] = [a, b].flatMap(({ when }) => (/T\d/.test(when) ? Date.parse(when) : []));
  return first !== undefined && second !== undefined && Math.abs(first - second) > NEAR;
}

/** "mardi matin" and "mardi matin": at one hour or part of a day. */
export const areAtOnce = (a: Happening, b: Happening): boolean => a.when === b.when && a.when.length > DAY;

/** "dans la nuit du 18 au 19": of either day. */
export const isNight = ({ when }: Happening): boolean => when.endsWith("TNI");

/** An afternoon before or after the night. */
function isOutside(night: Happening, { when }: Happening): boolean {
  if (!isNight(night) || when === night.when) return false;
  return (when.startsWith(night.days[0] ?? "") ? BEFORE_NIGHT : AFTER_NIGHT).test(when);
}

const daysOf = ({ days, when }: Happening) => (days.length > 0 ? days : [when]);
