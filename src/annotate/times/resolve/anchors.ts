import type { Published } from "../context.ts";
import type { Lean } from "../lean.ts";

/** What an expression is reckoned from. */
export interface Anchors {
  /** The publication day, or that of the letter a quotation is from. */
  now: Published | null;
  /** The last single day mentioned before. */
  mention: number | null;
  /** The first day of the last expression of any length. */
  lastPeriod: number | null;
  /** The year that the sentence has named, for the dates in it that name none. */
  year: number | null;
  /** The month last mentioned, 1 to 12. */
  month: number | null;
  /** Which way the sentence points; reckoned only when it is asked for. */
  lean: () => Lean;
  /** "fixé au", "jusqu'au": the date is set, wherever it lies and whatever the tense. */
  isSet: boolean;
}
