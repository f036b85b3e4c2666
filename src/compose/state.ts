import { type Dossier, type Facts, RECORDED, type RecordedKind } from "../model.ts";
import type { HistoryRecord, RecordedEdition } from "../read/history.ts";

/** id → what is recorded of it, for each kind of thing a dossier publishes. */
export type State = Record<RecordedKind, Record<string, Facts>>;

/** The published state of a dossier, as a record keeps it. */
export function stateOf(dossier: Pick<Dossier, RecordedKindsOf>): State {
  const { sources, actors, quotations, utterances, events, divergences } = dossier;
  const words = new Map(quotations.map(({ id, exact }) => [id, exact]));
  return {
    articles: keep(sources, ({ title, publisher, author, published, sha256 }) => ({
      title,
      publisher,
      author,
      published,
      sha256: sha256.slice(0, 16),
    })),
    actors: keep(actors, ({ name, kind }) => ({ name, kind })),
    quotations: keep(quotations, (one) => ({
      at: `${one.article} ${one.start}-${one.end}`,
      words: one.exact,
      speakers: one.speakers,
      confidence: one.confidence,
      kind: one.kind,
      via: one.via,
      saidOn: one.saidOn,
    })),
    utterances: keep(
      utterances.filter((one) => one.quotations.length > 1),
      (one) => ({
        ...(one.title ? { title: one.title } : {}),
        words: words.get(one.quotations[0] ?? "") ?? "",
        speakers: one.speakers,
        quotations: one.quotations,
      }),
    ),
    events: keep(events, ({ title, when, actors, evidence, mood }) => ({
      title,
      when,
      mood: mood === "announced" ? mood : null,
      actors,
      sources: [...new Set(evidence.map(({ article }) => article))],
    })),
    divergences: keep(divergences, ({ kind, about, status, readings }) => ({
      kind,
      about,
      status,
      readings: readings.map(({ value }) => value),
    })),
  };
}

type RecordedKindsOf = "sources" | "actors" | "quotations" | "utterances" | "events" | "divergences";

function keep<T extends { id: string }>(things: readonly T[], facts: (thing: T) => Facts): Record<string, Facts> {
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((thing) => [thing.id, told(facts(thing))]));
}

/** Nothing is said of what is not known: a record stays short. */
function told(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
}

/** The state that a history adds up to: what was added, with every later change, less what was withdrawn. */
export function recordedState(history: readonly RecordedEdition[]): State {
  return history.reduce((state, { value }) => applyRecord(state, value), emptyState());
}

export function emptyState(): State {
  return Object.fromEntries(RECORDED.map((kind) => [kind, {}])) as State;
}

/** The state after one more record; the one before stays as it was. */
export function applyRecord(before: State, { added, changed, withdrawn }: HistoryRecord): State {
  const after = RECORDED.map((kind) => {
    // What a record does not touch is shared: a long history of a large dossier is not copied over and over.
    if ([added, changed, withdrawn].every((part) => Object.keys(part[kind]).length === 0)) return [kind, before[kind]];
    const things: Record<string, Facts> = { ...before[kind], ...added[kind] };
    for (const [id, { fields }] of Object.entries(changed[kind])) {
      const now = Object.fromEntries(Object.entries(fields).map(([field, change]) => [field, change.now]));
      things[id] = { ...things[id], ...now };
    }
    for (const id of Object.keys(withdrawn[kind])) delete things[id];
    return [kind, things];
  });
  return Object.fromEntries(after) as State;
}
