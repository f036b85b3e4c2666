import { stringify } from "yaml";
import type { Dossier } from "../model.ts";
import type { HistoryRecord, RecordedEdition } from "../read/history.ts";
import type { OverrideInput } from "../read/schema.ts";
import { type Difference, difference } from "./difference.ts";
import { recordedState, stateOf } from "./state.ts";

/** What of a dossier its last record does not say; null where it says everything. */
export function unrecorded(
  dossier: Dossier,
  history: readonly RecordedEdition[],
  overrides: readonly OverrideInput[],
): Difference | null {
  return difference(recordedState(history), stateOf(dossier), overrides);
}

/** "0003" for a history of two. */
export function nextId(history: readonly RecordedEdition[]): string {
  return String(history.length + 1).padStart(4, "0");
}

/**
 * A record as YAML, one thing a line, so that a merge conflict in it can be read. Kinds in which nothing happened are left
 * out: it reads as what happened. Its first and last line are YAML's own marks of a document: where the last is
 * missing, so is a part.
 */
export function printRecord(head: Pick<HistoryRecord, "date" | "note">, change: Difference): string {
  const yaml = stringify({ ...head, ...filled({ ...change }, filled) }, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}...\n`;
}

function filled(part: object, inside: (part: object) => object = (same) => same): object {
  const entries = Object.entries(part).map(([name, things]) => [name, inside(things as object)] as const);
  return Object.fromEntries(entries.filter(([, things]) => Object.keys(things).length > 0));
}
