import { type Change, type ChangeSet, type Edition, RECORDED, type RecordedKind, type Withdrawn } from "../model.ts";
import type { HistoryRecord, RecordedEdition } from "../read/history.ts";
import { localise } from "../text/localise.ts";
import { applyRecord, emptyState, type State } from "./state.ts";

/** The editions as history/ records them, oldest first, and what they withdrew and nothing has brought back. */
export function readEditions(history: readonly RecordedEdition[]): { editions: Edition[]; withdrawn: Withdrawn[] } {
  const editions: Edition[] = [];
  const withdrawn = new Map<string, Withdrawn>();
  const heard = new Set<string>();
  let before = emptyState();
  for (const { id, value } of history) {
    // Names and words are taken from the records up to this one: a later edition cannot change what this one says.
    const now = applyRecord(before, value);
    const voices = voicesOf(now);
    const gone = goneFrom(before, id, value);
    editions.push({
      id,
      date: value.date,
      updated: value.updated ?? value.date,
      note: localise(value.note),
      added: idsOf(value.added),
      changed: idsOf(value.changed),
      withdrawn: idsOf(value.withdrawn),
      facts: each((kind) => withWithdrawn(kind, before, now, value)),
      changes: RECORDED.flatMap((kind) => changesOf(kind, value)),
      gone,
      voices: voices.filter((actor) => !heard.has(actor)),
      totals: { ...each((kind) => Object.keys(now[kind]).length), voices: voices.length },
    });
    for (const actor of voices) heard.add(actor);
    for (const kind of RECORDED) for (const one of Object.keys(value.added[kind])) withdrawn.delete(`${kind} ${one}`);
    for (const one of gone) withdrawn.set(`${one.kind} ${one.id}`, one);
    before = now;
  }
  return { editions, withdrawn: [...withdrawn.values()].sort(byKindAndId) };
}

/** What stood after the edition, and what it withdrew. */
function withWithdrawn(kind: RecordedKind, before: State, now: State, { withdrawn }: HistoryRecord) {
  const gone = Object.keys(withdrawn[kind]);
  if (gone.length === 0) return now[kind];
  return { ...now[kind], ...Object.fromEntries(gone.map((id) => [id, before[kind][id] ?? {}])) };
}

function goneFrom(before: State, edition: string, { date, withdrawn }: HistoryRecord): Withdrawn[] {
  return RECORDED.flatMap((kind) =>
    Object.entries(withdrawn[kind]).map(
      ([id, { became, why }]): Withdrawn => ({
        ...{ kind, id, edition, date, became: became ?? null },
        why: why === undefined ? null : localise(why),
        facts: before[kind][id] ?? {},
      }),
    ),
  );
}

/** Who is quoted, in the order of ids. */
function voicesOf({ quotations }: State): string[] {
  const speakers = Object.values(quotations).flatMap(({ speakers }) => (Array.isArray(speakers) ? speakers : []));
  return [...new Set<string>(speakers)].sort();
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

function byKindAndId(a: Withdrawn, b: Withdrawn): number {
  return RECORDED.indexOf(a.kind) - RECORDED.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
