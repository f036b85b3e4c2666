import type { ClockReading } from "../draft.ts";
import { reading } from "../draft.ts";
import type { Groups, Lexicon } from "../lexicon.ts";
import type { Parser } from "../parser.ts";

/** `"8 h 30" → T08:30`, `"6h du soir" → T18:00` */
export const hour: Parser = {
  rule: "hour",
  read(groups, lexicon) {
    return pointOfDay(Number(groups.hour), Number(groups.minute ?? 0), groups, lexicon);
  },
};

/** A clock time with its fraction ("et demie") and its half of the day ("du soir"). */
export function pointOfDay(hour: number, minute: number, groups: Groups, lexicon: Lexicon) {
  const fraction = groups.fraction ?? groups.fraction2;
  const total = hour * 60 + minute + (fraction ? (lexicon.locale.fractions[lexicon.key(fraction)] ?? 0) : 0);
  const late = (groups.ofAfternoon ?? groups.ofAfternoon2) !== undefined || isEvening(groups, lexicon);
  // "minuit moins dix" is 23:50
  const minutes = ((late && total < 12 * 60 ? total + 12 * 60 : total) + 24 * 60) % (24 * 60);
  if (!Number.isInteger(minutes) || hour > 24 || (hour === 24 && minute > 0)) return null;
  const clock: ClockReading = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return reading({ type: "TIME", clock });
}

function isEvening(groups: Groups, lexicon: Lexicon): boolean {
  const word = groups.ofDay ?? groups.ofDay2;
  return word !== undefined && lexicon.locale.parts[lexicon.key(word)] === "EV";
}
