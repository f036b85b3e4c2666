import type { Span } from "../model.ts";
import type { LinkLocale } from "./locale.ts";
import { boundOf, widened } from "./quantities/bounds.ts";

/** An hour of a day, in minutes, and whether it is told roughly: "vers 18 h 40". */
export interface ToldHour {
  minutes: number;
  approximate: boolean;
}

/** Minutes that an hour told roughly may be off, by what it is rounded to. */
const OFF = [
  [60, 30],
  [30, 15],
] as const;
const LEAST = 10;

/** "vers 10 heures" may be half an hour off, "vers 18 h 30" a quarter, "peu avant 18 h 40" ten minutes; "18 h 27" is what it is. */
function minutesOff({ minutes, approximate }: ToldHour): number {
  if (!approximate) return 0;
  return OFF.find(([round]) => minutes % round === 0)?.[1] ?? LEAST;
}

/** How far two hours may lie apart and be one. */
export const reach = (a: ToldHour, b: ToldHour) => Math.max(minutesOff(a), minutesOff(b));

/** Code points before an hour in which stands that it is told roughly. */
const BESIDE = 20;

/** The place of an hour with the words that make it a rough one: "vers 18 h 40". */
export const shownHour = (hour: Span, read: (start: number, end: number) => string, locale: LinkLocale): Span =>
  widened(hour, boundOf(read(Math.max(0, hour.start - BESIDE), hour.start), "", locale)).shown;
