import { leadOf } from "../lean.ts";
import type { Refiner } from "../refiner.ts";

/** "dans la soirée" is a time, "la soirée s'annonce longue" is not: a part of day that no day took needs its preposition */
export const dropLooseParts: Refiner = (drafts, { text, lexicon }) =>
  drafts.filter((draft) => {
    if (!draft.part || draft.what || draft.clock) return true;
    const { part, loosePart } = lexicon.locale.before;
    return part.test(leadOf(text, draft)) || loosePart.test(text.slice(draft.start, draft.end));
  });
