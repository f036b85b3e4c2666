import { perObject } from "../../text/per-object.ts";
import type { Analysis } from "../analysis.ts";
import { contextOf } from "./context.ts";
import type { TimeLocale } from "./locale.ts";
import type { Parser } from "./parser.ts";
import { ago } from "./parsers/ago.ts";
import { anaphoricDay } from "./parsers/anaphoricDay.ts";
import { century } from "./parsers/century.ts";
import { date } from "./parsers/date.ts";
import { dayOfMonth } from "./parsers/dayOfMonth.ts";
import { dayRange } from "./parsers/dayRange.ts";
import { decade } from "./parsers/decade.ts";
import { deicticDay } from "./parsers/deicticDay.ts";
import { deicticUnit } from "./parsers/deicticUnit.ts";
import { digital } from "./parsers/digital.ts";
import { duration } from "./parsers/duration.ts";
import { fullHour } from "./parsers/fullHour.ts";
import { holiday } from "./parsers/holiday.ts";
import { hour } from "./parsers/hour.ts";
import { hours } from "./parsers/hours.ts";
import { lastNight } from "./parsers/lastNight.ts";
import { later } from "./parsers/later.ts";
import { dayOfRelativeMonth, listedDay } from "./parsers/listedDay.ts";
import { month } from "./parsers/month.ts";
import { night } from "./parsers/night.ts";
import { noon } from "./parsers/noon.ts";
import { nth } from "./parsers/nth.ts";
import { numericDate } from "./parsers/numericDate.ts";
import { partOfDay } from "./parsers/partOfDay.ts";
import { recent } from "./parsers/recent.ts";
import { republicanDate } from "./parsers/republicanDate.ts";
import { rolling } from "./parsers/rolling.ts";
import { samePeriod } from "./parsers/samePeriod.ts";
import { season } from "./parsers/season.ts";
import { set } from "./parsers/set.ts";
import { thisPart } from "./parsers/thisPart.ts";
import { vague } from "./parsers/vague.ts";
import { weekday } from "./parsers/weekday.ts";
import { year } from "./parsers/year.ts";
import { yearRange } from "./parsers/yearRange.ts";
import { zone } from "./parsers/zone.ts";
import { zonePlace } from "./parsers/zonePlace.ts";
import type { Refiner } from "./refiner.ts";
import { chainWeekdays } from "./refiners/chainWeekdays.ts";
import { dropAges } from "./refiners/dropAges.ts";
import { dropLooseParts } from "./refiners/dropLooseParts.ts";
import { dropNames } from "./refiners/dropNames.ts";
import { dropNumbers } from "./refiners/dropNumbers.ts";
import { dropZones } from "./refiners/dropZones.ts";
import { joinBeside } from "./refiners/joinBeside.ts";
import { joinBound } from "./refiners/joinBound.ts";
import { joinClock } from "./refiners/joinClock.ts";
import { joinPart } from "./refiners/joinPart.ts";
import { joinRange } from "./refiners/joinRange.ts";
import { joinZone } from "./refiners/joinZone.ts";
import { markApproximate } from "./refiners/markApproximate.ts";
import { pairClocks } from "./refiners/pairClocks.ts";
import { resolveAll } from "./resolve/index.ts";
import { scan, scanner } from "./scan.ts";
import type { FoundTime, TimeReference } from "./time.ts";

/** What is read: at each word the longest reading wins, and the earlier parser where two are equally long. */
const PARSERS: readonly Parser[] = [
  // Dates by name and number; ranges first, for they begin with a date.
  dayRange,
  yearRange,
  nth,
  date,
  numericDate,
  republicanDate,
  listedDay,
  dayOfRelativeMonth,
  dayOfMonth,
  holiday,
  // "du lundi au vendredi" is a habit before it is two days.
  set,
  weekday,
  month,
  season,
  decade,
  century,
  // Clocks before years and lengths: "20 h 30" is neither.
  hour,
  digital,
  fullHour,
  noon,
  zone,
  zonePlace,
  year,
  // Counted from the present or from another date.
  deicticDay,
  anaphoricDay,
  samePeriod,
  deicticUnit,
  lastNight,
  night,
  thisPart,
  ago,
  later,
  rolling,
  recent,
  // Lengths and the vague.
  vague,
  duration,
  hours,
  partOfDay,
];

/** What is made of the readings, in this order. */
const REFINERS: readonly Refiner[] = [
  dropAges,
  dropNumbers,
  dropNames,
  joinBeside,
  // "8 h" + "GMT" before "lundi" joins, "minuit lundi" + "heure de Californie" after it has.
  joinZone,
  joinPart,
  joinClock,
  joinZone,
  pairClocks,
  dropZones,
  dropLooseParts,
  chainWeekdays,
  joinRange,
  joinBound,
  markApproximate,
];

/** Finds dates, clock times, durations and sets, and resolves them against the publication date. */
export function findTimes(analysis: Analysis, reference: TimeReference, locale: TimeLocale): FoundTime[] {
  const scanner = scannerOf(locale);
  const context = contextOf(analysis, reference, scanner.lexicon);
  const read = scan(analysis.text, context.tokens, scanner);
  const drafts = REFINERS.reduce<ReturnType<Refiner>>((drafts, refine) => refine(drafts, context), read);
  return resolveAll(drafts, context);
}

const scannerOf = perObject((locale: TimeLocale) => scanner(locale, PARSERS));
