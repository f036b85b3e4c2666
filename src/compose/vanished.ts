import { RECORDED, type Withdrawn } from "../model.ts";
import type { RecordedEdition } from "../read/history.ts";
import type { HistoryBounds } from "./history-bounds.ts";
import { recordedState, type State } from "./state.ts";

/**
 * What the history says is published and the dossier holds no more, though no record withdrew it: an article was taken
 * away, or a policy
 * lowered, and `npm run record` was not run. Its address stays all the same, and says so.
 */
export function vanished(history: readonly RecordedEdition[], today: State, bounds: HistoryBounds): Withdrawn[] {
  const recorded = recordedState(history);
  return RECORDED.flatMap((kind) =>
    Object.entries(recorded[kind])
      .filter(([id]) => !(id in today[kind]))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, facts]) => ({
        ...{ kind, id, edition: null, date: null, became: null, why: null },
        facts: bounds.facts(kind, id, facts, recorded),
      })),
  );
}
