import type { ChangeSet, Edition } from "../model.ts";
import { RECORDED, type RecordedEdition } from "../read/history.ts";

/** The editions as history/ records them, oldest first. */
export function readEditions(history: readonly RecordedEdition[]): Edition[] {
  return history.map(({ id, value }) => ({
    id,
    date: value.date,
    note: value.note,
    added: changeSet((name) => Object.keys(value.added[name])),
    changed: changeSet((name) => Object.keys(value.changed[name])),
    withdrawn: changeSet((name) => value.withdrawn[name]),
  }));
}

function changeSet(ids: (name: (typeof RECORDED)[number]) => string[]): ChangeSet {
  return Object.fromEntries(RECORDED.map((name) => [name, [...ids(name)].sort()])) as unknown as ChangeSet;
}
