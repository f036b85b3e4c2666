import { reading } from "../draft.ts";
import type { Parser } from "../parser.ts";

/** `"les années 90" → 1990/2000`, `"années 1960" → 1960/1970`; "les années 20" are those of the last century */
export const decade: Parser = {
  rule: "decade",
  read(groups, lexicon) {
    const number = lexicon.number(groups.decade ?? groups.decadeWord);
    if (number === null) return null;
    const from = number < 100 ? 1900 + number : number;
    return reading({ what: { form: "years", from, to: from + 10 } });
  },
};
