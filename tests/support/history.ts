import { difference } from "../../src/compose/difference.ts";
import { readEditions } from "../../src/compose/editions.ts";
import { emptyState, recordedState, stateOf } from "../../src/compose/state.ts";
import type { Dossier } from "../../src/model.ts";
import type { RecordedEdition } from "../../src/read/history.ts";
import type { OverrideInput } from "../../src/read/schema.ts";

/** One state of a dossier that was recorded. */
export interface Step {
  dossier: Dossier;
  date: string;
  note: string | Record<string, string>;
  /** The editor's corrections that say why something changed. */
  overrides?: readonly OverrideInput[];
}

/** The records that `npm run record` would write, one a step. */
export function recordSteps(steps: readonly Step[]): RecordedEdition[] {
  const history: RecordedEdition[] = [];
  for (const { dossier, date, note, overrides = [] } of steps) {
    const id = String(history.length + 1).padStart(4, "0");
    const before = history.length > 0 ? recordedState(history) : emptyState();
    const change = difference(before, stateOf(dossier), overrides);
    if (!change) throw new Error(`nothing changed on ${date}`);
    history.push({ id, file: `history/${id}.yaml`, value: { date, note, ...change }, lineOf: () => 1 });
  }
  return history;
}

/** The last of these states with all of them as its editions. */
export function withHistory(...steps: readonly Step[]): Dossier {
  const last = steps.at(-1);
  if (!last) throw new Error("a history has at least one step");
  return { ...last.dossier, ...readEditions(recordSteps(steps)) };
}
