import type { AnnotatedArticle, Span, TimeExpression } from "../../model.ts";
import { dayOrFiner } from "../../text/edtf.ts";
import { holding, touching } from "../../text/spans.ts";
import { instantOf } from "../clocks.ts";
import type { LinkLocale } from "../locale.ts";

/** Code points before a date in which stands what makes it no date of the act. */
const BEFORE = 60;

/** When a sentence says its happening was: the day, the finest time given for it, and the words that give the day. */
export interface StatedDate {
  day: string;
  when: string;
  place: Span;
  words: string;
}

/**
 * The day a sentence dates its happening, and the finest certain time it gives for it; null where it gives none, or several
 * days, or only in a quotation or in a clause of its own. The date of the report counts where there is no other.
 */
export function dateOf(
  sentence: Span,
  { annotations }: AnnotatedArticle,
  words: string,
  tail: number,
  locale: LinkLocale,
): StatedDate | null {
  const all = touching(annotations.times, sentence.start, sentence.end).filter(
    ({ type, value }) => type !== "DURATION" && type !== "SET" && dayOrFiner(value) !== null,
  );
  const isWhen = (time: TimeExpression) => {
    const before = words.slice(0, Math.max(time.start - sentence.start, 0)).replace(locale.relative, ",");
    return (
      !holding(annotations.quotations, time.start, time.end) &&
      !locale.notWhen.test(before.slice(-BEFORE)) &&
      !locale.aside.test(before)
    );
  };
  const main = all.filter(({ start }) => start - sentence.start < tail);
  const report = all.filter(({ start }) => start - sentence.start >= tail);
  // "… des skieurs tués dimanche, a confirmé mardi le maire" tells what happened on Tuesday alone.
  const told = main.length > 0 && main.every(isWhen) ? main : report;
  if (told.some((time) => !isWhen(time))) return null;
  const [day, another] = new Set(told.map((time) => localDay(time)));
  const certain = told.filter((time) => time.certain);
  if (day === undefined || another !== undefined || certain.length === 0) return null;
  const dated = certain[0] as TimeExpression;
  return { day, when: finest(certain) ?? day, place: { start: dated.start, end: dated.end }, words: dated.text };
}

/** The one clock time or part of day; null where there is none, or "ce matin … mais vers 16 h" tells of two moments. */
function finest(times: readonly TimeExpression[]): string | null {
  const [clock, another] = new Set(times.flatMap((time) => (time.local ? [momentOf(time)] : [])));
  const [part, other] = new Set(
    times.flatMap(({ local, value }) => (local ? [] : (/T[A-Z]{2}$/.exec(value ?? "") ?? []))),
  );
  if (another !== undefined || other !== undefined) return null;
  if (clock === undefined) return times.map(momentOf).find((value) => value.length > DAY.length) ?? null;
  const hour = Number(times.find(({ local }) => local)?.local?.slice(11, 13));
  const [from, to] = PARTS[part ?? ""] ?? [0, 24];
  return hour >= from && hour < to ? clock : null;
}

const DAY = "2021-01-11";
/** The hours that a part of the day may hold, to the hour. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { TMO: [0, 13], TAF: [12, 19], TEV: [16, 24] };

const localDay = ({ local, value }: TimeExpression) => (local ?? dayOrFiner(value) ?? "").slice(0, 10);

/** The instant of a clock time, else the day or part of day. */
function momentOf({ local, zone, value }: TimeExpression): string {
  return (local && zone ? instantOf(local, zone) : null) ?? dayOrFiner(value) ?? "";
}
