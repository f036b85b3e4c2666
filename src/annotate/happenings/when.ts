import { DateTime } from "luxon";
import type { HappeningBasis } from "../../model.ts";
import { addDays, daysFrom } from "../../text/days.ts";
import { dayOrFiner } from "../../text/edtf.ts";
import type { FoundTime } from "../times/time.ts";
import type { HappeningLocale } from "./locale.ts";

/** When a clause says it happened. */
export interface When {
  /** EDTF, or an instant: the finest that its dates agree on. */
  when: string;
  /** The days it touches, by its own clock and by universal time; empty for a month or a year. */
  days: string[];
  basis: HappeningBasis;
  /** Its words name the day by themselves, or it is beyond doubt. */
  certain: boolean;
  /** The expression that gives the day. */
  time: FoundTime;
}

const DAY = "2021-01-11".length;
/** What bare hours are of where the text before has given several days. */
export const NO_DAY = "";
/** Days around "deux semaines plus tard" on one of which it was. */
const AROUND = [0, -1, 1, -2, 2, -3, 3];
/** Days of a week, and of those before its end. */
const WEEK = 7;
const SATURDAY = 5;
const NOON = 12;
const NIGHT = /TNI$/;
/** The hours that a part of the day may hold. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { TMO: [0, 13], TAF: [12, 19], TEV: [16, 24] };

/**
 * "lundi 3 mai à 18 heures" → one moment; "lundi et mardi" → both days as an interval; "en mai" → the month. Of dates that lie apart
 * the first is the clause's. A bare hour counts on `today`. null where nothing is known for sure.
 */
export function whenOf(
  times: readonly FoundTime[],
  text: string,
  today: string | null,
  locale: HappeningLocale,
): When | null {
  // "mardi à 7 heures" has its day beside it.
  const beside = new Set(times.filter(({ local }) => local === null).map(dayOf));
  // "le 23 juillet" of an article of which only the month is known
  const isNamed = ({ start, end }: FoundTime) => today === null && locale.explicit.test(text.slice(start, end));
  const isBare = (time: FoundTime) => !time.certain && time.local !== null && !beside.has(dayOf(time));
  const known = times
    .flatMap((time) => {
      if (!isBare(time) || today === null) return time;
      return today === NO_DAY ? [] : onDay(time, today);
    })
    .filter((time) => (time.certain || time.local !== null || isNamed(time)) && startOf(time) !== null);
  const fine = known.filter((time) => (startOf(time) ?? "").length >= DAY);
  const basisOf = (time: FoundTime): HappeningBasis => {
    if (!time.certain) return isNamed(time) ? "stated" : "article";
    return locale.explicit.test(text.slice(time.start, time.end)) ? "stated" : "relative";
  };
  const [first] = fine;
  if (!first) {
    const [coarse] = [...known].sort((a, b) => (startOf(b) ?? "").length - (startOf(a) ?? "").length);
    if (!coarse) return weekOf(times);
    // "entre janvier 2021 et juin 2024" is a while.
    const words = text.slice(coarse.start, coarse.end).split(/\s+/);
    if (words.some((word) => locale.joins.has(word) || locale.until.has(word))) return null;
    return { when: startOf(coarse) ?? "", days: [], basis: "stated", certain: true, time: coarse };
  }
  const named = fine.find((time) => basisOf(time) === "stated") ?? fine.find(({ certain }) => certain) ?? first;
  const day = dayOf(named);
  const days = [...new Set(fine.map(dayOf))].sort();
  const isSpan = days.length === 2 && fine.every(({ local }) => local === null) && daysBetween(days) <= 7;
  const basis = basisOf(named);
  const here = fine.filter((time) => dayOf(time) === day);
  // "licenciée deux semaines plus tard": on a day thereabouts.
  if (locale.roughly.test(text.slice(named.start, named.end)) && here.length === fine.length)
    return { when: day, days: AROUND.map((days) => addDays(day, days)), basis, certain: false, time: named };
  if (isSpan) return { when: days.join("/"), days, basis, certain: named.certain && basis === "stated", time: named };
  const small = NIGHT.test(named.value ?? "") ? smallHour(fine, day) : null;
  // "dans la nuit de mercredi à jeudi, vers 2 h 15": on the Thursday, of that night.
  if (small)
    return {
      when: momentOf(small),
      days: [...new Set([dayOf(small), momentOf(small).slice(0, DAY), day])],
      basis,
      certain: named.certain && basis === "stated",
      time: named,
    };
  const when = finest(here) ?? day;
  return {
    when,
    // "dans la nuit du 18 au 19": of either day.
    days: [...new Set([day, when.slice(0, DAY), ...(when.endsWith("TNI") ? [addDays(day, 1)] : [])])],
    basis,
    certain: named.certain && basis === "stated",
    time: named,
  };
}

/** The hour after midnight of the night that began on a day. */
const smallHour = (times: readonly FoundTime[], evening: string) =>
  times.find((time) => time.local !== null && hourOf(time) < NOON && dayOf(time) === addDays(evening, 1)) ?? null;

/** "la semaine dernière", "le week-end dernier": its days, any of which it may be. */
function weekOf(times: readonly FoundTime[]): When | null {
  const time = times.find(({ value, certain }) => certain && /^\d{4}-W\d\d(?:-WE)?$/.test(value ?? ""));
  const week = time && DateTime.fromISO((time.value ?? "").slice(0, "2021-W02".length));
  if (!time || !week?.isValid) return null;
  const first = time.value?.endsWith("-WE") ? SATURDAY : 0;
  const days = Array.from({ length: WEEK - first }, (_, n) => week.plus({ days: first + n }).toISODate());
  return { when: `${days[0]}/${days.at(-1)}`, days, basis: "relative", certain: false, time };
}

/** "Vers 20h00": the hour, on the day that the story stands in. */
function onDay(time: FoundTime, today: string): FoundTime {
  const [evening = today, part] = today.split("T");
  const day = part && hourOf(time) < NOON ? addDays(evening, 1) : evening;
  const move = (value: string | null) => value?.replace(/\d{4}-\d\d-\d\d(?=T)/g, day) ?? null;
  return { ...time, local: move(time.local), value: move(time.value) };
}

/** The one clock time or part of day; null where there is none, or "ce matin … mais vers 16 h" tells of two moments. */
function finest(times: readonly FoundTime[]): string | null {
  const [clock, another] = new Set(times.flatMap((time) => (time.local ? [momentOf(time)] : [])));
  const [part, other] = new Set(
    times.flatMap(({ local, value }) => (local ? [] : (/T(?:MO|AF|EV|NI)$/.exec(value ?? "") ?? []))),
  );
  if (another !== undefined || other !== undefined) return null;
  if (clock === undefined) return times.map(momentOf).find((value) => value.length > DAY) ?? null;
  const hour = hourOf(times.find(({ local }) => local));
  const [from, to] = PARTS[part ?? ""] ?? [0, 24];
  return hour >= from && hour < to ? clock : null;
}

/** The instant of a clock time, else the day or part of day. */
function momentOf({ zone, value }: FoundTime): string {
  const [start = ""] = (value ?? "").split("/");
  if (/T\d/.test(start)) return zone ? instant(start) : start;
  return dayOrFiner(start) ?? start.slice(0, DAY);
}

function instant(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : `${new Date(time).toISOString().slice(0, 16)}Z`;
}

/** The day, month or year it begins in; null for what is no date. */
function startOf({ value, local }: FoundTime): string | null {
  const [start = ""] = (local ?? value ?? "").split("/");
  return /^\d{4}(?:-\d\d)?$|^\d{4}-\d\d-\d\d/.exec(start)?.[0] ?? null;
}

const dayOf = (time: FoundTime) => (startOf(time) ?? "").slice(0, DAY);

/** The day an article came out, in its own date; null where only its month or year is known. */
export const dayOfIssue = (published: string | null): string | null =>
  published !== null && published.length >= DAY ? published.slice(0, DAY) : null;

/** The day that an expression gives; "" where it gives none, or a longer time. */
export const dayOfTime = (time: FoundTime | undefined): string => {
  const day = time ? dayOf(time) : "";
  return day.length === DAY ? day : "";
};

const hourOf = (time: FoundTime | undefined) => Number(time?.local?.slice(11, 13));

const daysBetween = ([from = "", to = ""]: readonly string[]) => daysFrom(from, to);
