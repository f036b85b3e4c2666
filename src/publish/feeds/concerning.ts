import type { ChangeSet, Edition, Facts, RecordedKind } from "../../model.ts";

/** What an edition says of one actor, told from its record alone; null where it says nothing. The note is about the whole. */
export function concerning(edition: Edition, actor: string): Edition | null {
  const { facts } = edition;
  const holds = (ids: unknown) => Array.isArray(ids) && ids.includes(actor);
  const own = (id: string) =>
    id === actor || holds(facts.utterances[id]?.speakers) || holds(facts.quotations[id]?.speakers);
  const tests: Record<RecordedKind, (id: string, recorded: Facts | undefined) => boolean> = {
    articles: () => false,
    actors: (id) => id === actor,
    quotations: (_, quotation) => holds(quotation?.speakers),
    utterances: (_, utterance) => holds(utterance?.speakers),
    events: (_, event) => holds(event?.actors),
    divergences: (_, divergence) => own(String(divergence?.about)),
  };
  const concerned = (kind: RecordedKind, id: string) => tests[kind](id, facts[kind][id]);
  const only = (set: ChangeSet): ChangeSet => ({
    articles: [],
    actors: set.actors.filter((id) => concerned("actors", id)),
    quotations: set.quotations.filter((id) => concerned("quotations", id)),
    utterances: set.utterances.filter((id) => concerned("utterances", id)),
    events: set.events.filter((id) => concerned("events", id)),
    divergences: set.divergences.filter((id) => concerned("divergences", id)),
  });
  const part: Edition = {
    ...edition,
    note: {},
    added: only(edition.added),
    changed: only(edition.changed),
    withdrawn: only(edition.withdrawn),
    changes: edition.changes.filter(({ kind, id, fields }) => concerned(kind, id) || holds(fields.speakers?.was)),
    gone: edition.gone.filter(({ kind, id }) => concerned(kind, id)),
    voices: edition.voices.filter((id) => id === actor),
  };
  const sizes = [part.added, part.changed, part.withdrawn].flatMap((set) =>
    Object.values(set).map((ids) => ids.length),
  );
  return sizes.some((size) => size > 0) || part.changes.length > 0 ? part : null;
}
