import type { TimeType } from "../../model.ts";
import type { Range } from "../tokens.ts";

/** A stretch of calendar time that words name: "semaine", "mois". */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half-year"
  | "season"
  | "year"
  | "decade"
  | "century";

/** TimeML's parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export type Season = "SP" | "SU" | "FA" | "WI";

/** Where a word points from the present: "dernier" -1, "ce" 0, "prochain" 1; null where it does not say. */
export type Relation = -1 | 0 | 1 | null;

/** The parts of a calendar date that the words state. What is missing is implied when the draft is resolved. */
export interface CalendarParts {
  year?: number;
  month?: number;
  day?: number;
  /** "34" in "le 6 février 34": of the century that puts it last before the publication. */
  shortYear?: number;
  /** ISO: Monday 1 … Sunday 7. */
  weekday?: number;
}

/** What an expression denotes, before anything is worked out. */
export type What =
  /** "lundi 11 janvier", "le 8", "août 2016", "2018"; `week` is "mardi la semaine prochaine", `moved` "avancé au 10", `ofStory` "reçu le mercredi". */
  | {
      form: "calendar";
      known: CalendarParts;
      relation: Relation;
      week?: number;
      from?: "mention";
      moved?: -1 | 1;
      ofStory?: true;
    }
  /** "hier" (-1 day), "la veille" (-1 day from the last date), "l'an dernier" (-1 year), "il y a trois mois". `event`: days from an event that follows. */
  | { form: "shift"; amount: number; unit: Unit; grain: Unit; from: "now" | "mention"; event?: number }
  /** "au lendemain du 8 mars" (1), "la veille de Noël" (-1). */
  | { form: "beside"; days: number; of: What }
  /** "premier mercredi du mois prochain", "la deuxième quinzaine d'avril"; -1 is the last. */
  | { form: "nth"; nth: number; unit: Unit | "weekday" | "half-month"; weekday?: number; within: What | null }
  | { form: "season"; season: Season; year: number | null; relation: Relation }
  /** A key of `TimeLocale.holidays`. */
  | { form: "holiday"; holiday: string; year: number | null; relation: Relation }
  /** "du 6 au 11 janvier", "entre 2018 et 2020": both ends belong to it. */
  | { form: "range"; from: What; to: What }
  /** "avant 2019", "après le 1er janvier 2007". */
  | { form: "bound"; side: "before" | "after"; of: What }
  /** "les dix derniers mois" (-10), "les trois prochaines années" (3). */
  | { form: "rolling"; amount: number; unit: Unit }
  /** "à la même époque": the month at hand in another year, which the words or the sentence name. */
  | { form: "same"; year: number | null }
  /** "21e siècle", "les années 90": years, the second excluded. */
  | { form: "years"; from: number; to: number }
  /** Durations, sets and the vague: the value stands as it is. */
  | { form: "value"; value: string | null };

/** "20 h 15"; hour 24 is the midnight that ends the day. */
export interface ClockReading {
  hour: number;
  minute: number;
}

/** "GMT" → Etc/GMT; `local` is "heure locale": somebody's clock, not the publisher's. */
export interface ZoneReading {
  iana: string | null;
  local: boolean;
}

/** The same moment on a clock elsewhere: "(19 heures à Paris)". */
export interface TwinReading {
  clock: ClockReading;
  zone: string;
}

/** What one parser read. */
export interface Reading {
  type: TimeType;
  what: What | null;
  part: PartOfDay | null;
  clock: ClockReading | null;
  zone: ZoneReading | null;
  /** The second of two clock times that form one expression: "entre 23 heures et 23h30". */
  until: ClockReading | null;
}

/** A reading with its place in the text, in code units. */
export interface Draft extends Range, Reading {
  rule: string;
  approximate: boolean;
  twin?: TwinReading;
}

/** A reading of which only some fields are told. */
export function reading(fields: Partial<Reading>): Reading {
  return { type: "DATE", what: null, part: null, clock: null, zone: null, until: null, ...fields };
}

/** So many days from the day of publication: "hier" is -1. */
export function dayFromNow(amount: number) {
  return { form: "shift", amount, unit: "day", grain: "day", from: "now" } as const satisfies What;
}

/** It names a single day: "lundi 11 janvier", "hier", "Noël". */
export function namesDay(what: What | null): boolean {
  if (what?.form === "calendar") return (what.known.day ?? what.known.weekday) !== undefined;
  return what?.form === "holiday" || (what?.form === "shift" && what.grain === "day");
}
