import type { Parser } from "../parser.ts";
import { pointOfDay } from "./hour.ts";

/** `"midi" → T12:00`, `"minuit et demi" → T00:30` */
export const noon: Parser = {
  rule: "noon",
  read(groups, lexicon, words) {
    // "le Midi" is a region.
    const isNoon = lexicon.locale.parts[lexicon.key(groups.noon ?? "")] === "MI";
    if (isNoon && /^\p{Lu}\p{Ll}/u.test(words)) return null;
    const hour = isNoon ? 12 : 0;
    return pointOfDay(hour, lexicon.number(groups.minuteWord) ?? 0, groups, lexicon);
  },
};
