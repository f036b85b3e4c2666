import {
  type Change,
  type ChangeSet,
  type Edition,
  type Fact,
  RECORDED,
  type RecordedKind,
  type Withdrawn,
} from "../model.ts";
import type { HistoryRecord, RecordedEdition } from "../read/history.ts";
import { localise } from "../text/localise.ts";
import { type HistoryBounds, UNBOUND } from "./history-bounds.ts";
import { applyRecord, emptyState, type State } from "./state.ts";

/**
 * The editions as history/ records them, oldest first, and what they withdrew and nothing has brought back.
 *
 * @param bounds what of the recorded words may be shown today
 */
export function readEditions(
  history: readonly RecordedEdition[],
  bounds: HistoryBounds = UNBOUND,
): { editions: Edition[]; withdrawn: Withdrawn[] } {
  const editions: Edition[] = [];
  const withdrawn = new Map<string, Withdrawn>();
  const heard = new Set<string>();
  let before = emptyState();
  for (const { id, value } of history) {
    // Names and words are taken from the records up to this one: a later edition cannot change what this one says.
    const now = applyRecord(before, value);
    const voices = voicesOf(now);
    const gone = goneFrom(before, id, value, bounds);
    editions.push({
      id,
      date: value.date,
      updated: value.updated ?? value.date,
      note: localise(value.note),
      added: idsOf(value.added),
      changed: idsOf(value.changed),
      withdrawn: idsOf(value.withdrawn),
      facts: each((kind) => withWithdrawn(kind, before, now, value, bounds)),
      changes: RECORDED.flatMap((kind) => changesOf(kind, before, now, value, bounds)),
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
function withWithdrawn(
  kind: RecordedKind,
  before: State,
  now: State,
  { withdrawn }: HistoryRecord,
  bounds: HistoryBounds,
) {
  const bound = (state: State, ids: readonly string[]) =>
    ids.map((id) => [id, bounds.facts(kind, id, state[kind][id] ?? {}, state)] as const);
  return Object.fromEntries([...bound(now, Object.keys(now[kind])), ...bound(before, Object.keys(withdrawn[kind]))]);
}

function goneFrom(
  before: State,
  edition: string,
  { date, withdrawn }: HistoryRecord,
  bounds: HistoryBounds,
): Withdrawn[] {
  return RECORDED.flatMap((kind) =>
    Object.entries(withdrawn[kind]).map(
      ([id, { became, why }]): Withdrawn => ({
        ...{ kind, id, edition, date, became: became ?? null },
        why: why === undefined ? null : localise(why),
        facts: bounds.facts(kind, id, before[kind][id] ?? {}, before),
      }),
    ),
  );
}

/** Who is quoted, in the order of ids. */
function voicesOf({ quotations }: State): string[] {
  const speakers = Object.values(quotations).flatMap(({ speakers }) => (Array.isArray(speakers) ? speakers : []));
  return [...new Set<string>(speakers)].sort();
}

function changesOf(
  kind: RecordedKind,
  before: State,
  now: State,
  { changed }: HistoryRecord,
  bounds: HistoryBounds,
): Change[] {
  const bound = (field: string, fact: Fact, id: string, state: State) =>
    bounds.value(kind, field, fact, state[kind][id] ?? {}, state);
  return Object.entries(changed[kind]).map(([id, { fields, why }]) => ({
    kind,
    id,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, change]) => [
        field,
        { was: bound(field, change.was, id, before), now: bound(field, change.now, id, now) },
      ]),
    ),
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
