import type {
  Actor,
  Divergence,
  Dossier,
  DossierEvent,
  Quotation,
  RecordedKind,
  Source,
  TranslatedPassage,
  Utterance,
} from "../../model.ts";
import { lazily } from "../../text/lazily.ts";
import { perObject } from "../../text/per-object.ts";
import { type Companion, company } from "./company.ts";

/** The dossier's records by id, and the relations that pages follow from one to another. Made once for all pages. */
export interface Records {
  actor: ReadonlyMap<string, Actor>;
  /** Actors by name: a medium that relays words is told by the name it bears in the dossier. */
  named: ReadonlyMap<string, Actor>;
  source: ReadonlyMap<string, Source>;
  /** What the mark of a source tells, wherever it stands: no more is asked for there, so that what else changes is not seen. */
  marked: ReadonlyMap<string, Marked>;
  quotation: ReadonlyMap<string, Quotation>;
  utterance: ReadonlyMap<string, Utterance>;
  event: ReadonlyMap<string, DossierEvent>;
  /** Position of a source in the dossier, from 0: it gives the source its number and its mark. */
  sourceOrder: ReadonlyMap<string, number>;
  /** The ids of the sources, where they are so few that every page can name them; else none. */
  fewSources: readonly string[];
  /** All dated articles are of one year, which need not be told with each. */
  oneYear: boolean;
  /** Some event has a moment of universal time; else all hours are those of the articles' clocks. */
  hasInstants: boolean;
  /** Every quotation, source by source, in reading order. */
  reading: readonly Quotation[];
  /** Quotations by speaker's id, in reading order. */
  saidBy: ReadonlyMap<string, Quotation[]>;
  /** Quotations by article id, in reading order. */
  quotedIn: ReadonlyMap<string, Quotation[]>;
  /** What the editor has put into English, by article id, the shortest first. */
  translatedIn: ReadonlyMap<string, TranslatedPassage[]>;
  /** Quotations in which somebody else names the actor, by the actor's id, in reading order. */
  namedIn: ReadonlyMap<string, Quotation[]>;
  /** Who is named in the same paragraphs as an actor, by the actor's id. */
  beside: ReadonlyMap<string, Companion[]>;
  eventsOfActor: ReadonlyMap<string, DossierEvent[]>;
  /** Divergences by the id of what they are about. */
  divergencesAbout: ReadonlyMap<string, Divergence[]>;
  /** Everything that has an address: "quotations 001-…". */
  held: ReadonlyMap<string, true>;
}

export type Marked = Pick<
  Source,
  "publisher" | "credit" | "incipit" | "title" | "lang" | "published" | "publishedBasis"
>;

/** More sources than this are a page of their own. */
const FEW = 12;

/** The records of a dossier; the same object for the same dossier, each table made for the first page that asks. */
export const records = perObject((dossier: Dossier): Records => {
  const { actors, divergences, events, sources } = dossier;
  const all: Records = lazily<Records>({
    actor: () => byId(actors),
    named: () => new Map(actors.map((actor) => [actor.name, actor])),
    source: () => byId(sources),
    marked: () => new Map(sources.map((source) => [source.id, marked(source)])),
    quotation: () => byId(dossier.quotations),
    utterance: () => byId(dossier.utterances),
    event: () => byId(events),
    sourceOrder: () => new Map(sources.map((source, at) => [source.id, at])),
    fewSources: () => (sources.length > FEW ? [] : sources.map(({ id }) => id)),
    oneYear: () => new Set(sources.flatMap(({ published }) => published?.slice(0, 4) ?? [])).size === 1,
    hasInstants: () => events.some(({ when }) => /T\d\d:\d\d(?:Z|[+-]\d)/.test(when ?? "")),
    reading: () => inOrder(dossier.quotations, all.sourceOrder),
    saidBy: () => group(all.reading, (quotation) => quotation.speakers),
    quotedIn: () => group(all.reading, (quotation) => [quotation.article]),
    translatedIn: () => group(translated(dossier), ({ article }) => [article]),
    namedIn: () => new Map(actors.map((actor) => [actor.id, namedIn(actor, all.quotedIn)])),
    beside: () => company(sources, actors),
    eventsOfActor: () => group(events, (event) => event.actors),
    divergencesAbout: () => group(divergences, (divergence) => [divergence.about]),
    held: () => new Map(addressed(dossier).map((key) => [key, true])),
  });
  return all;
});

/** Source by source, in each as they stand. */
function inOrder(quotations: readonly Quotation[], sources: ReadonlyMap<string, number>): Quotation[] {
  const order = ({ article }: Quotation) => sources.get(article) ?? 0;
  return [...quotations].sort((a, b) => order(a) - order(b) || a.start - b.start);
}

/** Quotations and passages with a translation: what stands in two is told by the shorter. */
function translated({ passages, quotations }: Dossier): TranslatedPassage[] {
  const all = [...passages, ...quotations].flatMap(({ article, start, end, translation }) =>
    translation === null ? [] : [{ article, start, end, translation }],
  );
  return all.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

function marked({ publisher, credit, incipit, title, lang, published, publishedBasis }: Source): Marked {
  return { publisher, credit, incipit, title, lang, published, publishedBasis };
}

function addressed(dossier: Dossier): string[] {
  const { sources, actors, quotations, events, divergences, withdrawn } = dossier;
  const several = dossier.utterances.filter((utterance) => utterance.quotations.length > 1);
  const parts: readonly (readonly [RecordedKind, readonly { id: string }[]])[] = [
    ["articles", sources],
    ["actors", actors],
    ["quotations", quotations],
    ["utterances", several],
    ["events", events],
    ["divergences", divergences],
  ];
  const keys = parts.flatMap(([kind, things]) => things.map(({ id }) => `${kind} ${id}`));
  return [...keys, ...withdrawn.map(({ kind, id }) => `${kind} ${id}`)];
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
