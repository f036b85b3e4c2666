import type { Parser } from "../parser.ts";
import { pointOfDay } from "./hour.ts";

/** `"midi" → T12:00`, `"minuit et demi" → T00:30` */
export const noon: Parser = {
  rule: "noon",
  read(groups, lexicon, words) {
    // "le Midi" is a region.
    if (/^M\p{Ll}/u.test(words) && lexicon.locale.parts[lexicon.key(words)] && words.length === 4) return null;
    const hour = lexicon.locale.parts[lexicon.key(groups.noon ?? "")] === "MI" ? 12 : 0;
    return pointOfDay(hour, 0, groups, lexicon);
  },
};
