import { type Change, type ChangeSet, type Edition, RECORDED, type RecordedKind, type Withdrawn } from "../model.ts";
import type { HistoryRecord, RecordedEdition } from "../read/history.ts";
import { localise } from "../text/localise.ts";
import { recordedState } from "./state.ts";

/** The editions as history/ records them, oldest first, and what they withdrew. */
export function readEditions(history: readonly RecordedEdition[]): { editions: Edition[]; withdrawn: Withdrawn[] } {
  const editions = history.map(({ id, value }, at): Edition => {
    // Names and words are taken from the records up to this one: a later edition cannot change what this one says.
    const before = recordedState(history.slice(0, at));
    const now = recordedState(history.slice(0, at + 1));
    return {
      id,
      date: value.date,
      note: localise(value.note),
      added: idsOf(value.added),
      changed: idsOf(value.changed),
      withdrawn: idsOf(value.withdrawn),
      facts: each((kind) => ({ ...before[kind], ...now[kind] })),
      changes: RECORDED.flatMap((kind) => changesOf(kind, value)),
    };
  });
  const withdrawn = history.flatMap(({ id, value }, at) => {
    const before = recordedState(history.slice(0, at));
    const now = recordedState(history);
    return RECORDED.flatMap((kind) =>
      Object.entries(value.withdrawn[kind])
        .filter(([gone]) => !(gone in now[kind]))
        .map(
          ([gone, { became, why }]): Withdrawn => ({
            kind,
            id: gone,
            edition: id,
            date: value.date,
            became: became ?? null,
            why: why === undefined ? null : localise(why),
            facts: before[kind][gone] ?? {},
          }),
        ),
    );
  });
  return { editions, withdrawn };
}

function changesOf(kind: RecordedKind, { changed }: HistoryRecord): Change[] {
  return Object.entries(changed[kind]).map(([id, { fields, why }]) => ({
    kind,
    id,
    fields,
    why: why === undefined ? null : localise(why),
  }));
}

function idsOf(part: Readonly<Record<RecordedKind, Readonly<Record<string, unknown>>>>): ChangeSet {
  return each((kind) => Object.keys(part[kind]).sort());
}

function each<T>(make: (kind: RecordedKind) => T): Record<RecordedKind, T> {
  return Object.fromEntries(RECORDED.map((kind) => [kind, make(kind)])) as Record<RecordedKind, T>;
}
