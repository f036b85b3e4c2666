import { joined } from "../../locales/fr/search.ts";
import type { Actor, Dossier, DossierEvent, Localised, Quotation, Source } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { compare } from "../data/order.ts";
import { dateInWords, dateOrder, shortDate } from "../format/dates.ts";
import { LANGUAGES } from "../messages/language.ts";
import { periods, quotationDate } from "./periods.ts";
import type { RecordMeta, SearchRecord } from "./record.ts";
import { sections } from "./sections.ts";
import { indexedText } from "./words.ts";

/**
 * What is searched: each quotation, actor, event, part of the explainer and source, those of one type in the order of their
 * dates: the index keeps the order in which it is given its records. A quotation's own words come first in its content, so that
 * the place of a match in the content is its place in the words as printed; what else it is found by (its speaker) follows.
 */
export function searchRecords(dossier: Dossier): SearchRecord[] {
  const language = mainLanguage(dossier.sources);
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const rendered = new Set(dossier.utterances.filter((each) => each.quotations.length > 1).map(({ id }) => id));
  const records = [
    ...dated(dossier.quotations, (quotation) => quotationDate(quotation, sources.get(quotation.article))).map(
      (quotation) => {
        const speakers = quotation.speakers.flatMap((id) => actors.get(id) ?? []);
        const utterance = quotation.utterances.find((id) => rendered.has(id));
        return quotationRecord(quotation, speakers, sources.get(quotation.article), utterance);
      },
    ),
    ...dossier.actors.map(actorRecord),
    ...dated(dossier.events, ({ when }) => when).map(eventRecord),
    ...sections(dossier).map(({ lang, ...meta }) =>
      record([meta.text, meta.body], { type: "section", ...meta }, { of: ["section", `section-${lang}`] }),
    ),
    ...dated(dossier.sources, ({ published }) => published).map(sourceRecord),
  ];
  // One index for all: Pagefind keeps its languages apart, and an English reader searches French words.
  return records.map((record) => ({ ...record, language }));
}

type Unplaced = Omit<SearchRecord, "language">;

function quotationRecord(
  quotation: Quotation,
  speakers: Actor[],
  source: Source | undefined,
  utterance: string | undefined,
): Unplaced {
  const { id, exact: text, lang, translation, via } = quotation;
  const found = [text, ...speakers.flatMap(names), source?.publisher, via, ...translations(translation)];
  const meta: RecordMeta = {
    id,
    type: "quotation",
    page: ADDRESSES.quotations(id),
    text,
    lang,
    source: quotation.article,
  };
  if (speakers.length > 0) meta.speakers = quotation.speakers;
  if (utterance !== undefined) meta.utterance = utterance;
  const ofArticle = quotation.saidOn === null;
  return record(found, meta, { date: quotationDate(quotation, source), ofArticle, kinds: [quotation.kind] });
}

function actorRecord(actor: Actor): Unplaced {
  // Who is called so comes before those of whom it is said that they know the one who is.
  const called = Array.from({ length: NAME_WEIGHT }, () => names(actor)).flat();
  const found = [...called, ...actor.roles.map(({ role }) => role), ...translations(actor.description)];
  const page = ADDRESSES.actors(actor.id);
  const meta: RecordMeta = { id: actor.id, type: "actor", page, text: actor.name, names: names(actor) };
  return record(found, meta, { speakers: [actor.id] });
}

function eventRecord({ id, title, description, when, clocks }: DossierEvent): Unplaced {
  const found = [...translations(title), ...translations(description), ...clocks.map(({ exact }) => exact)];
  return record(found, { id, type: "event", page: ADDRESSES.events(id), text: title }, { date: when });
}

function sourceRecord({ id, title, publisher, author, credit, published, lang }: Source): Unplaced {
  const text = title ?? publisher ?? id;
  const meta: RecordMeta = { id, type: "source", page: ADDRESSES.articles(id), text, source: id };
  if (title !== null) meta.lang = lang;
  return record([text, publisher, author, credit], meta, { date: published });
}

/** How often an actor's names count, where a word of a description counts once. */
const NAME_WEIGHT = 4;

interface Facets {
  kinds?: string[];
  /** What tells the record from quotations, where its type is not enough. */
  of?: string[];
  date?: string | null;
  /** The article tells no date of what was said: it is the article's own. */
  ofArticle?: boolean;
  /** Who the record is of, where its meta does not say that they speak. */
  speakers?: string[];
}

function record(found: (string | null | undefined | RecordMeta["text"])[], meta: RecordMeta, facets: Facets): Unplaced {
  const { kinds = [], date = null, ofArticle = false, speakers = meta.speakers ?? [], of = [meta.type] } = facets;
  // "11 janvier", "2021-01-11": what somebody said is found by its filter, or half of all would answer to "janvier".
  const when =
    meta.type === "quotation" || date === null ? [] : [date, ...LANGUAGES.map((lang) => dateInWords(date, lang))];
  const texts = [...found, ...when].flatMap((text) => (typeof text === "object" ? translations(text) : (text ?? [])));
  const told =
    date === null
      ? {}
      : {
          date: Object.fromEntries(
            LANGUAGES.map((lang) => [lang, shortDate(date, lang) + (ofArticle ? " (article)" : "")]),
          ),
        };
  return {
    url: JSON.stringify({ ...meta, ...told }),
    content: texts.map((text) => indexedText(text, joined)).join(" "),
    filters: Object.fromEntries(
      Object.entries({
        kind: [meta.type, ...kinds],
        // Read before the first search: quotations, the most by far, are what is not in it.
        of: meta.type === "quotation" ? [] : of,
        speaker: [...speakers],
        source: meta.source === undefined ? [] : [meta.source],
        date: periods(date),
      }).filter(([, values]) => values.length > 0),
    ),
  };
}

/** In the order of dates; what has none comes last. */
function dated<Item>(items: readonly Item[], date: (item: Item) => string | null): Item[] {
  const order = new Map(items.map((item) => [item, dateOrder(date(item))]));
  return [...items].sort((a, b) => compare(order.get(a) ?? "", order.get(b) ?? ""));
}

function names(actor: Actor): string[] {
  return [actor.name, ...actor.aliases];
}

function translations(text: Localised | null): string[] {
  return Object.values(text ?? {});
}

function mainLanguage(sources: readonly Source[]): string {
  const languages = sources.map(({ lang }) => lang);
  const count = (lang: string) => languages.filter((other) => other === lang).length;
  return languages.reduce((best, lang) => (count(lang) > count(best) ? lang : best), languages[0] ?? "fr");
}
