import type { Article, Divergence, Dossier, DossierEvent, Quotation, Utterance } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { dateOrder } from "../format/dates.ts";
import { readMoment } from "../format/moment.ts";
import { groupBy } from "../pages/group-by.ts";
import { type Records, records } from "../pages/records.ts";

/** Something that a long page lists. */
export interface Entry {
  id: string;
  /** The part it belongs to: a letter, a month, or what stands for those that have none. */
  key: string;
  /** Elements of HTML that it takes, roughly. */
  weight: number;
  /** Where it stands in the page: the ids that others lead to. */
  anchors: readonly string[];
}

/** How one kind of page is cut. */
export interface CutKind {
  name: "chronology" | "quotes" | "actors" | "sources" | "wordings" | "divergences";
  by: "letter" | "month";
  /** What the page lists, in the order of its parts. */
  entries: (dossier: Dossier) => Entry[];
  /** The dossier and its records as a page of these entries alone sees them. */
  narrowed: (dossier: Dossier, all: Records, ids: ReadonlySet<string>) => Narrowed;
}

export interface Narrowed {
  dossier: Partial<Dossier>;
  records?: Partial<Records>;
}

/** The parts that come last: of what has no letter or no month, of what nobody is known to have said. */
export const OTHERS = "others";
export const UNTOLD = "untold";

export const CUT_KINDS: readonly CutKind[] = [
  {
    name: "chronology",
    by: "month",
    entries: ({ events }) =>
      [...events]
        .sort((a, b) => order(dateOrder(a.when), dateOrder(b.when)))
        .map((event) => ({ ...entry(event, month(event.when), "e-"), weight: weightOf(event) })),
    narrowed: ({ events }, _, ids) => ({ dossier: { events: among(events, ids) } }),
  },
  {
    name: "quotes",
    by: "letter",
    entries: (dossier) => {
      const { actor, reading } = records(dossier);
      const name = ({ speakers: [first = ""] }: Quotation) => actor.get(first)?.name ?? first;
      return reading
        .map((one) => ({ one, folded: foldWord(name(one)) }))
        .sort((a, b) => order(a.folded, b.folded))
        .map(({ one, folded }) => ({
          ...entry(one, one.speakers.length > 0 ? letter(folded) : UNTOLD),
          weight: 28,
          anchors: [`q-${one.id}`, `by-${one.speakers.join("--") || UNTOLD}`],
        }));
    },
    narrowed: (dossier, { reading }, ids) => {
      const shown = among(reading, ids);
      const quotedIn = groupBy(shown, ({ article }) => article);
      return {
        dossier: { quotations: shown, sources: dossier.sources.filter(({ id }) => quotedIn.has(id)) },
        records: { reading: shown, quotedIn },
      };
    },
  },
  {
    name: "actors",
    by: "letter",
    entries: ({ actors }) =>
      actors
        .map((actor) => ({ ...entry(actor, letter(foldWord(actor.name))), weight: 9 + 3 * actor.articles.length }))
        .sort((a, b) => order(a.key, b.key)),
    narrowed: ({ actors }, { namedIn }, ids) => ({
      dossier: { actors: among(actors, ids) },
      records: { namedIn: new Map([...ids].map((id) => [id, namedIn.get(id) ?? []])) },
    }),
  },
  {
    name: "sources",
    by: "month",
    entries: ({ sources }) => sources.map((source) => ({ ...entry(source, month(source.published)), weight: 26 })),
    narrowed: ({ sources }, _, ids) => ({ dossier: { sources: among(sources, ids) } }),
  },
  {
    name: "wordings",
    by: "month",
    entries: (dossier) => {
      const { quotation, source } = records(dossier);
      const published = ({ quotations: [first = ""] }: Utterance) => publishedOf(source, quotation.get(first)?.article);
      return dossier.utterances
        .filter(({ quotations }) => quotations.length > 1)
        .map((one) => ({ ...entry(one, month(published(one)), "u-"), weight: 10 + 22 * one.quotations.length }));
    },
    narrowed: ({ utterances }, _, ids) => ({ dossier: { utterances: among(utterances, ids) } }),
  },
  {
    name: "divergences",
    by: "month",
    entries: (dossier) => {
      const { source } = records(dossier);
      const evidence = ({ readings }: Divergence) => readings.flatMap((reading) => reading.evidence);
      return dossier.divergences.map((one) => ({
        ...entry(one, month(publishedOf(source, evidence(one)[0]?.article)), "d-"),
        weight: 16 + 10 * evidence(one).length,
      }));
    },
    narrowed: ({ divergences }, _, ids) => ({ dossier: { divergences: among(divergences, ids) } }),
  },
];

function entry({ id }: { id: string }, key: string, anchor?: string): Omit<Entry, "weight"> {
  return { id, key, anchors: anchor === undefined ? [] : [anchor + id] };
}

/** "2018-12-03T08:00Z" → "2018-12". */
function month(date: string | null): string {
  return readMoment(date?.split("/")[0] ?? "")?.date.slice(0, 7) || OTHERS;
}

/** "elysee" → "e". */
function letter(folded: string): string {
  return /^[a-z]/.exec(folded)?.[0] ?? OTHERS;
}

function weightOf({ evidence, clocks, actors }: DossierEvent): number {
  return 40 + 18 * evidence.length + 14 * clocks.length + 3 * actors.length;
}

function publishedOf(sources: ReadonlyMap<string, Article>, id: string | undefined): string | null {
  return sources.get(id ?? "")?.published ?? null;
}

const among = <T extends { id: string }>(list: readonly T[], ids: ReadonlySet<string>): T[] =>
  list.filter(({ id }) => ids.has(id));

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
