import type { Actor, Divergence, Dossier, DossierEvent, Quotation, Source, Utterance } from "../../model.ts";
import { type Companion, company } from "./company.ts";

/** The dossier's records by id, and the relations that pages follow from one to another. Made once for all pages. */
export interface Records {
  actor: ReadonlyMap<string, Actor>;
  source: ReadonlyMap<string, Source>;
  quotation: ReadonlyMap<string, Quotation>;
  utterance: ReadonlyMap<string, Utterance>;
  event: ReadonlyMap<string, DossierEvent>;
  /** Position of a source in the dossier, from 0: it gives the source its number and its mark. */
  sourceOrder: ReadonlyMap<string, number>;
  /** All dated articles are of one year, which need not be told with each. */
  oneYear: boolean;
  /** Every quotation, source by source, in reading order. */
  reading: readonly Quotation[];
  /** Quotations by speaker's id, in reading order. */
  saidBy: ReadonlyMap<string, Quotation[]>;
  /** Quotations by article id, in reading order. */
  quotedIn: ReadonlyMap<string, Quotation[]>;
  /** Quotations in which somebody else names the actor, by the actor's id, in reading order. */
  namedIn: ReadonlyMap<string, Quotation[]>;
  /** Who is named in the same paragraphs as an actor, by the actor's id. */
  beside: ReadonlyMap<string, Companion[]>;
  eventsOfActor: ReadonlyMap<string, DossierEvent[]>;
  /** Divergences by the id of what they are about. */
  divergencesAbout: ReadonlyMap<string, Divergence[]>;
}

const made = new WeakMap<Dossier, Records>();

/** The records of a dossier; the same object for the same dossier. */
export function records(dossier: Dossier): Records {
  const known = made.get(dossier);
  if (known) return known;
  const sourceOrder = new Map(dossier.sources.map((source, at) => [source.id, at]));
  const order = ({ article }: Quotation) => sourceOrder.get(article) ?? 0;
  const reading = [...dossier.quotations].sort((a, b) => order(a) - order(b) || a.start - b.start);
  const quotedIn = group(reading, (quotation) => [quotation.article]);
  const fresh: Records = {
    actor: byId(dossier.actors),
    source: byId(dossier.sources),
    quotation: byId(dossier.quotations),
    utterance: byId(dossier.utterances),
    event: byId(dossier.events),
    sourceOrder,
    oneYear: new Set(dossier.sources.flatMap(({ published }) => published?.slice(0, 4) ?? [])).size === 1,
    reading,
    saidBy: group(reading, (quotation) => quotation.speakers),
    quotedIn,
    namedIn: new Map(dossier.actors.map((actor) => [actor.id, namedIn(actor, quotedIn)])),
    beside: company(dossier.sources, dossier.actors),
    eventsOfActor: group(dossier.events, (event) => event.actors),
    divergencesAbout: group(dossier.divergences, (divergence) => [divergence.about]),
  };
  made.set(dossier, fresh);
  return fresh;
}

/** Quotations that hold a mention of the actor and are not the actor's own. */
function namedIn({ id, mentions }: Actor, quotedIn: ReadonlyMap<string, Quotation[]>): Quotation[] {
  const holding = mentions.flatMap(({ article, start, end }) =>
    (quotedIn.get(article) ?? []).filter(
      (quotation) => quotation.start <= start && quotation.end >= end && !quotation.speakers.includes(id),
    ),
  );
  return [...new Set(holding)];
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
