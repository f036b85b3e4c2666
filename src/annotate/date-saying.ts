import { dayOrFiner } from "../text/edtf.ts";
import { holding, touching } from "../text/spans.ts";
import type { Analysis } from "./analysis.ts";
import type { Locale } from "./locale.ts";
import type { FoundQuotation } from "./quotations/index.ts";
import type { FoundTime } from "./times/time.ts";
import type { Range } from "./tokens.ts";

/** Words that may stand between a cue and its date: "affirmé lundi", "a confié ce 11 janvier", "samedi en regrettant". */
const NEAR = 2;

/**
 * The day a quotation was said, where its own clause dates the saying: "a affirmé lundi la mairie", "Dans un communiqué
 * dimanche soir, il a réaffirmé…". A date elsewhere in the sentence may date something else: then null.
 */
export function dateSaying(
  quotation: FoundQuotation,
  times: readonly FoundTime[],
  { text, sentences }: Analysis,
  locale: Locale,
): string | null {
  const { cue } = quotation;
  const sentence = cue && holding(sentences, cue.start, cue.end);
  if (!cue || !sentence) return null;
  const dates = touching(times, sentence.start, sentence.end).filter(
    (time) =>
      time.certain &&
      dayOrFiner(time.value) !== null &&
      (time.type === "DATE" || time.type === "TIME") &&
      time.start >= sentence.start &&
      time.end <= sentence.end &&
      !(time.start < quotation.end && time.end > quotation.start),
  );
  const fits = dates.filter((time) => isNear(text, time, cue) || opens(text, time, sentence, cue, locale));
  const values = new Set(fits.map(({ value }) => dayOrFiner(value)));
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}

/** "affirmé lundi": at most NEAR words and no punctuation between the two. */
function isNear(text: string, a: Range, b: Range): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start - first.end > 40) return false;
  const between = text.slice(first.end, second.start);
  return !/[,;:.«»"“”()]/.test(between) && between.split(/\s+/).filter(Boolean).length <= NEAR;
}

/** "Dimanche, dans un entretien…, X a souligné", "Dans un communiqué dimanche soir, il a réaffirmé": the opening adverbial. */
function opens(text: string, time: Range, sentence: Range, cue: Range, locale: Locale): boolean {
  if (time.start >= cue.start) return false;
  const comma = text.indexOf(",", sentence.start);
  if (comma < 0 || comma > cue.start || time.end > comma) return false;
  const opening = text.slice(sentence.start, comma);
  return time.start === sentence.start || locale.openers.test(opening);
}
