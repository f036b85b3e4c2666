import type { Dossier } from "../../model.ts";
import type { DossierInput } from "../../read/schema.ts";
import { doubtedDates } from "./dates.ts";
import { doubtedDivergences } from "./divergences.ts";
import { doubledNames } from "./doubles.ts";
import type { Doubt } from "./doubt.ts";
import { doubtedEvents } from "./events.ts";
import { doubtedNames } from "./names.ts";
import { doubtedQuotations } from "./quotations.ts";

export { BLANK, DOUBTED, type Doubt, type DoubtKind, type Edit, type Entry } from "./doubt.ts";
export { namesake } from "./names.ts";

/** How much of the dossier's quotations an editor has read. */
export interface Progress {
  read: number;
  of: number;
}

/**
 * What no editor has settled yet, the most doubtful first: quotations and who said them, names, dates, events, divergences. What is as good as sure stands
 * last (below DOUBTED). What dossier.yaml lists or overrides.yaml touches is settled.
 */
export function findDoubts(dossier: Dossier, input: DossierInput): { doubts: Doubt[]; progress: Progress } {
  const doubts = [
    ...doubtedQuotations(dossier),
    ...doubledNames(dossier, input),
    ...doubtedNames(dossier, input),
    ...doubtedDates(dossier),
    ...doubtedEvents(dossier),
    ...doubtedDivergences(dossier, input),
  ];
  const read = dossier.quotations.filter(({ status }) => status !== "extracted").length;
  return {
    doubts: doubts.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    progress: { read, of: dossier.quotations.length },
  };
}
