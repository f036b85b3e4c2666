import type { PartOfDay } from "../draft.ts";
import { dayFromNow, reading } from "../draft.ts";
import type { Groups, Lexicon } from "../lexicon.ts";
import type { Parser } from "../parser.ts";

/** `"soir" → TEV`, `"début de matinée" → TMO`, `"fin de journée" → TEV`; a day joins it later, or it falls */
export const partOfDay: Parser = {
  rule: "partOfDay",
  read(groups, lexicon) {
    const part = partFrom(groups, lexicon);
    if (!part) return null;
    // "plus tôt dans la journée" counts from now; "dans la soirée" from the day at hand.
    if (groups.earlier) return reading({ what: dayFromNow(0), part: part === "DT" ? null : part });
    return reading({ type: "TIME", part });
  },
};

/** The part of the day that a word names; the beginning and the end of the whole day are its morning and its evening. */
export function partFrom(groups: Groups, lexicon: Lexicon): PartOfDay | null {
  const part = lexicon.locale.parts[lexicon.key(groups.part ?? "")];
  if (!part) return null;
  if (part !== "DT" || !groups.edge) return part;
  const edge = lexicon.locale.edges[lexicon.key(groups.edge)];
  return edge === 1 ? "EV" : edge === 0 ? "MI" : "MO";
}
