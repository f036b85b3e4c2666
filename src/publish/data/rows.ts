/** One row of each data file. Every array is sorted, so that two builds and two editions can be compared line by line. */
import type { z } from "zod";
import type {
  Actor,
  ChangeSet,
  Divergence,
  DossierEvent,
  Edition,
  Place,
  Quotation,
  Source,
  Utterance,
  Withdrawn,
} from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { byPlace, compare, sorted } from "./order.ts";
import type * as schema from "./schema.ts";

export function articleRow(source: Source): z.infer<typeof schema.article> {
  const { id, file, sha256, title, publisher, author, credit, published, publishedBasis, zone, lang, url, words } =
    source;
  const { quotedShare, proseShare, shownShare, overlapping } = source;
  const overlaps = source.overlaps
    .map(({ article, words }) => ({ article, words }))
    .sort((a, b) => compare(a.article, b.article));
  return {
    ...{ id, file, sha256, title, publisher, author, credit, published, publishedBasis, zone, lang, url, words },
    ...{ quotedShare, proseShare, overlaps, overlapping, shownShare },
  };
}

export function quotationRow(quotation: Quotation): z.infer<typeof schema.quotation> {
  const { id, article, start, end, exact, prefix, suffix, kind, confidence, probability, via, saidOn, status, lang } =
    quotation;
  return {
    ...{ id, page: `quotes/${id}.html`, article, start, end, exact, prefix, suffix, kind },
    speakers: sorted(quotation.speakers),
    speaker: quotation.speaker && mention(quotation.speaker),
    confidence,
    probability,
    cue: quotation.cue && mention(quotation.cue),
    ...{ via, saidOn, utterances: sorted(quotation.utterances), status, lang },
    ...(quotation.translation ? { translation: { ...quotation.translation } } : {}),
  };
}

export function actorRow(actor: Actor): z.infer<typeof schema.actor> {
  const { id, name, kind } = actor;
  return {
    ...{ id, page: `actors/${id}.html`, name, kind, aliases: sorted(actor.aliases) },
    roles: [...actor.roles].sort(byPlace).map(({ role, article, start, end }) => ({ role, article, start, end })),
    articles: sorted(actor.articles),
    quotations: sorted(actor.quotations),
    mentions: actor.mentions.length,
  };
}

export function utteranceRow({
  id,
  speakers,
  quotations,
  identical,
  title,
}: Utterance): z.infer<typeof schema.utterance> {
  return { id, speakers: sorted(speakers), quotations: sorted(quotations), identical, ...(title ? { title } : {}) };
}

export function eventRow(event: DossierEvent): z.infer<typeof schema.event> {
  const { id, title, when, precision, certain, mood, basis, sources } = event;
  return {
    ...{ id, title: { ...title }, when, precision, certain, actors: sorted(event.actors), mood, basis, sources },
    evidence: [...event.evidence].sort(byPlace).map(({ says, ...where }) => ({ ...place(where), says })),
    clocks: [...event.clocks].sort(byPlace).map(({ exact, local, zone, zoneBasis, instant, ...where }) => ({
      ...place(where),
      ...{ exact, local, zone, zoneBasis, instant },
    })),
  };
}

export function divergenceRow(divergence: Divergence): z.infer<typeof schema.divergence> {
  const { id, kind, about, status } = divergence;
  const readings = divergence.readings
    .map(({ value, evidence }) => ({ value, evidence: [...evidence].sort(byPlace).map(place) }))
    .sort((a, b) => compare(a.value, b.value));
  return { id, kind, about, status, readings };
}

export function editionRow(edition: Edition): z.infer<typeof schema.edition> {
  const { id, date, note, added, changed, withdrawn } = edition;
  return {
    id,
    date,
    note: Object.values(note)[0] ?? "",
    added: changes(added),
    changed: changes(changed),
    withdrawn: changes(withdrawn),
    changes: edition.changes.map(({ kind, id, fields, why }) => ({
      kind,
      id,
      fields: copy(fields),
      why: why && { ...why },
    })),
  };
}

/** None for what no edition has withdrawn yet. */
export function withdrawnRows({ kind, id, edition, date, became, why }: Withdrawn): z.infer<typeof schema.withdrawn>[] {
  if (edition === null || date === null) return [];
  return [{ id, page: ADDRESSES[kind](id), edition, date, became, why: why && { ...why } }];
}

type Fields = z.infer<typeof schema.edition>["changes"][number]["fields"];

/** Records are plain data and read-only; a row is its reader's own. */
function copy(fields: Edition["changes"][number]["fields"]): Fields {
  return structuredClone(fields) as Fields;
}

function changes(set: ChangeSet): z.infer<typeof schema.edition>["added"] {
  return {
    articles: sorted(set.articles),
    actors: sorted(set.actors),
    quotations: sorted(set.quotations),
    utterances: sorted(set.utterances),
    events: sorted(set.events),
    divergences: sorted(set.divergences),
  };
}

function place({ article, start, end }: Place) {
  return { article, start, end };
}

function mention({ start, end, text }: { start: number; end: number; text: string }) {
  return { start, end, text };
}
