import { civil, formatDay } from "../calendar.ts";
import type { Context } from "../context.ts";
import { indexAt, rangeAt } from "../context.ts";
import type { Draft } from "../draft.ts";
import { type Lean, leadOf, leanOf } from "../lean.ts";
import type { FoundTime } from "../time.ts";
import type { Anchors } from "./anchors.ts";
import { resolveClock } from "./clock.ts";
import { type Dated, MEMORY } from "./dated.ts";
import { dayOf } from "./day.ts";
import { nowOf } from "./now.ts";
import { isDay, type Period } from "./period.ts";
import { resolveWhat } from "./what.ts";

/**
 * Gives each draft its value, in reading order, so that "la veille" finds the date before it. Bare hours and parts of day
 * come second: their day may stand after them ("Vers 0 h 40, jeudi").
 */
export function resolveAll(drafts: readonly Draft[], context: Context): FoundTime[] {
  const dated: Dated[] = [];
  for (const draft of drafts) dated.push(date(draft, dated.slice(-MEMORY), context));
  return dated.map((one, index) => timeOf(one, dated, index, context));
}

function date(draft: Draft, earlier: readonly Dated[], context: Context): Dated {
  const sentence = indexAt(context.sentences, draft.start);
  if (!draft.what) return { draft, period: null, sentence };
  const period = resolveWhat(draft.what, anchorsOf(draft, sentence, earlier, context), context.lexicon);
  return { draft, period: period && atNight(draft, period, context), sentence };
}

function anchorsOf(draft: Draft, sentence: number, earlier: readonly Dated[], context: Context): Anchors {
  let lean: Lean | null = null;
  return {
    now: nowOf(draft, earlier, context),
    mention: mentionBefore(draft, earlier, context),
    lastPeriod: earlier.findLast((one) => one.period)?.period?.from ?? null,
    year: yearOf(sentence, earlier, context),
    month: monthOf(earlier),
    lean: () => {
      lean ??= leanOf(context, draft);
      return lean;
    },
    isSet: context.lexicon.locale.before.set.test(leadOf(context.text, draft)),
  };
}

/** The last single day mentioned; a quotation looks no further than its own marks, for its speaker's "the same day" is another. */
function mentionBefore(draft: Draft, earlier: readonly Dated[], context: Context): number | null {
  const quote = rangeAt(context.quotes, draft.start);
  for (let index = earlier.length - 1; index >= 0; index--) {
    const one = earlier[index];
    if (!one?.period || !isDay(one.period)) continue;
    return quote && one.draft.start < quote.start ? null : one.period.from;
  }
  return null;
}

/** The year that an earlier date of the sentence states: "en 1933, le 23 septembre"; not the publication's own. */
function yearOf(sentence: number, earlier: readonly Dated[], context: Context): number | null {
  for (let index = earlier.length - 1; index >= 0 && earlier[index]?.sentence === sentence; index--) {
    const one = earlier[index];
    const what = one?.draft.what;
    if (!one?.period || !what || one.draft.rule === "yearRange") continue;
    const stated = what.form === "calendar" && what.known.year !== undefined && what.known.month === undefined;
    const counted = what.form === "shift" && what.grain === "year" && what.amount !== 0;
    // "le bal de l'an 2000" dates nothing but itself.
    if (!counted && !(stated && context.lexicon.locale.before.inYear.test(leadOf(context.text, one.draft)))) continue;
    const { published } = context;
    const year = Number(one.period.value);
    return published && formatDay(published.day).startsWith(one.period.value) ? null : year;
  }
  return null;
}

/** The month of the last expression that is of one month. */
function monthOf(earlier: readonly Dated[]): number | null {
  const period = earlier.findLast((one) => one.period && one.period.to - one.period.from <= 31)?.period;
  return period ? civil(period.from).month : null;
}

/** "cette nuit" told in the past is the night that has just ended: it began the day before. */
function atNight(draft: Draft, period: Period, context: Context): Period {
  if (draft.part !== "NI" || draft.rule !== "thisPart") return period;
  const { side, sure } = leanOf(context, draft);
  if (side >= 0) return { ...period, certain: sure };
  return { from: period.from - 1, to: period.to - 1, value: formatDay(period.from - 1), certain: true };
}

function timeOf({ draft, period }: Dated, dated: readonly Dated[], index: number, context: Context): FoundTime {
  const { start, end, type, approximate, what, part, clock } = draft;
  const plain = { start, end, type, approximate, local: null, zone: null, zoneBasis: null };
  if (clock || part) {
    const day = dayOf(dated, index, context);
    if (clock) return { ...plain, type: "TIME", ...resolveClock(draft, clock, day, context) };
    return { ...plain, type: "TIME", value: day && `${formatDay(day.day)}T${part}`, certain: day?.certain ?? false };
  }
  if (what?.form === "value") return { ...plain, value: what.value, certain: what.value !== null };
  return { ...plain, value: period?.value ?? null, certain: period?.certain ?? false };
}
