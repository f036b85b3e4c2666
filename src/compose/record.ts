import type { Dossier } from "../model.ts";
import { RECORDED, type RecordedEdition } from "../read/history.ts";

type Kind = (typeof RECORDED)[number];

/** id → fingerprint, for each kind of thing a dossier publishes. */
export type State = Record<Kind, Record<string, string>>;

/** What differs between two states. */
export interface Difference {
  added: State;
  changed: State;
  withdrawn: Record<Kind, string[]>;
}

/** The published state of a dossier: a thing changed where its fingerprint did. */
export function stateOf(dossier: Dossier): State {
  const all = <T>(things: readonly T[], id: (thing: T) => string, content: (thing: T) => unknown) =>
    Object.fromEntries(
      things
        .map((thing): [string, string] => [id(thing), fingerprint(content(thing))])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    articles: all(
      dossier.sources,
      ({ id }) => id,
      ({ sha256, title, publisher, author, published, url }) => [sha256, title, publisher, author, published, url],
    ),
    actors: all(
      dossier.actors,
      ({ id }) => id,
      ({ name, kind, description }) => [name, kind, description],
    ),
    quotations: all(
      dossier.quotations,
      ({ id }) => id,
      (q) => [q.article, q.start, q.end, q.kind, q.speakers, q.confidence, q.via, q.saidOn, q.status],
    ),
    utterances: all(
      dossier.utterances.filter(({ quotations }) => quotations.length > 1),
      ({ id }) => id,
      ({ quotations }) => quotations,
    ),
    events: all(
      dossier.events,
      ({ id }) => id,
      ({ title, when, certain, actors, evidence }) => [title, when, certain, actors, evidence],
    ),
    divergences: all(
      dossier.divergences,
      ({ id }) => id,
      ({ status, readings }) => [status, readings],
    ),
  };
}

/** The state that a history adds up to. */
export function recordedState(history: readonly RecordedEdition[]): State {
  const state = empty<Record<string, string>>(() => ({}));
  for (const { value } of history) {
    for (const kind of RECORDED) {
      Object.assign(state[kind], value.added[kind], value.changed[kind]);
      for (const id of value.withdrawn[kind]) delete state[kind][id];
    }
  }
  return state;
}

/** What `now` adds to, changes in and withdraws from `before`; null where nothing. */
export function difference(before: State, now: State): Difference | null {
  const result: Difference = { added: empty(() => ({})), changed: empty(() => ({})), withdrawn: empty(() => []) };
  let any = false;
  for (const kind of RECORDED) {
    for (const [id, print] of Object.entries(now[kind])) {
      if (before[kind][id] === print) continue;
      result[id in before[kind] ? "changed" : "added"][kind][id] = print;
      any = true;
    }
    result.withdrawn[kind] = Object.keys(before[kind]).filter((id) => !(id in now[kind]));
    any ||= result.withdrawn[kind].length > 0;
  }
  return any ? result : null;
}

function empty<T>(make: () => T): Record<Kind, T> {
  return Object.fromEntries(RECORDED.map((kind) => [kind, make()])) as Record<Kind, T>;
}

/** FNV-1a, 32 bits, over the JSON: short enough to read in a diff; guards against oversight, not against malice. */
function fingerprint(content: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(content))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
