import * as french from "../../locales/fr/search.ts";
import { ROLES_IN_ENGLISH } from "../../locales/fr/words/rolesInEnglish.ts";
import type { Actor, Dossier, DossierEvent, Localised, Place, Quotation, Source, Utterance } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { perText } from "../../text/per-text.ts";
import { ADDRESSES } from "../addresses.ts";
import { compare } from "../data/order.ts";
import { dateInWords, dateOrder, shortDate } from "../format/dates.ts";
import { LANGUAGES } from "../messages/language.ts";
import { attributions } from "./names.ts";
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
  const saidOf = saidOfEvents(sources, dossier.quotations);
  const utterances = new Map(dossier.utterances.map((utterance) => [utterance.id, utterance]));
  const told = attributions(dossier);
  const rendered = (quotation: Quotation) => quotation.utterances.flatMap((id) => utterances.get(id) ?? []);
  const records = [
    ...dated(dossier.quotations, (quotation) => quotationDate(quotation, sources.get(quotation.article))).map(
      (quotation) => {
        const speakers = quotation.speakers.flatMap((id) => actors.get(id) ?? []);
        const by = told?.(quotation.speakers, quotation.article);
        return quotationRecord(quotation, speakers, sources.get(quotation.article), rendered(quotation), by);
      },
    ),
    ...dossier.actors.map(actorRecord),
    ...dated(dossier.events, ({ when }) => when).map((event) => eventRecord(event, saidOf(event))),
    ...sections(dossier).map(({ lang, ...meta }) =>
      record([{ [lang]: `${meta.text} ${meta.body}` }], { type: "section", ...meta }, { lang }),
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
  utterances: readonly Utterance[],
  by: RecordMeta["by"],
): Unplaced {
  const { id, lang, translation, via } = quotation;
  const text = withoutMarks(quotation.exact);
  const called = utterances.map(({ title }) => title);
  const found = [text, ...speakers.flatMap(names), source?.publisher, via, translation, ...called];
  const meta: RecordMeta = {
    id,
    type: "quotation",
    page: ADDRESSES.quotations(id),
    text,
    lang,
    source: quotation.article,
  };
  if (speakers.length > 0) meta.speakers = quotation.speakers;
  if (by) meta.by = by;
  const utterance = utterances.find(({ quotations }) => quotations.length > 1);
  if (utterance) meta.utterance = utterance.id;
  const ofArticle = quotation.saidOn === null;
  return record(found, meta, { date: quotationDate(quotation, source), ofArticle, kinds: [quotation.kind] });
}

function actorRecord(actor: Actor): Unplaced {
  // Who is called so comes before those of whom it is said that they know the one who is.
  const called = Array.from({ length: NAME_WEIGHT }, () => names(actor)).flat();
  const roles = actor.roles.map(({ role }) => role);
  const found = [...called, ...roles, { en: inEnglish(roles) }, actor.description];
  const page = ADDRESSES.actors(actor.id);
  const meta: RecordMeta = { id: actor.id, type: "actor", page, text: actor.name, names: names(actor) };
  return record(found, meta, { speakers: [actor.id] });
}

function eventRecord(event: DossierEvent, quotations: readonly Quotation[]): Unplaced {
  const { id, title, description, when, clocks, aliases = {} } = event;
  const others = Object.fromEntries(Object.entries(aliases).map(([lang, names]) => [lang, names.join(" ")]));
  const found = [title, others, description, ...clocks.map(({ exact }) => exact)];
  const page = ADDRESSES.events(id);
  const meta: RecordMeta = { id, type: "event", page, text: title, names: [title, others].flatMap(Object.values) };
  const said = quotations.map(({ id, exact, lang }) => ({
    id,
    page: ADDRESSES.quotations(id),
    text: withoutMarks(exact),
    lang,
  }));
  return record(found, said.length > 0 ? { ...meta, said } : meta, { date: when });
}

/**
 * What those who take part in an event say in a paragraph that tells it, or in the next: who asks for the lawsuit by name reads
 * what was said of it.
 */
function saidOfEvents(sources: ReadonlyMap<string, Source>, quotations: readonly Quotation[]) {
  const byArticle = new Map<string, Quotation[]>();
  for (const quotation of quotations)
    byArticle.set(quotation.article, [...(byArticle.get(quotation.article) ?? []), quotation]);
  const within = (inner: Place, outer: Extent) => outer.start <= inner.start && inner.end <= outer.end;
  return ({ evidence, actors }: DossierEvent): Quotation[] => {
    const said = evidence.flatMap((proof) => {
      const blocks = sources.get(proof.article)?.blocks ?? [];
      const at = blocks.findIndex((block) => within(proof, block));
      const told = at < 0 ? [] : blocks.slice(at, at + 2);
      return (byArticle.get(proof.article) ?? []).filter(
        (quotation) =>
          quotation.speakers.some((id) => actors.includes(id)) && told.some((block) => within(quotation, block)),
      );
    });
    return [...new Set(said)].sort((a, b) => b.exact.length - a.exact.length).slice(0, SAID);
  };
}

interface Extent {
  start: number;
  end: number;
}

/** Quotations shown with an event that was asked for by name, the fullest first. */
const SAID = 3;

const english = new Map(
  ROLES_IN_ENGLISH.trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);

/** ["cofondateur du site", "directeur général"] → "co-founder cofounder founder director head manager general chief executive ceo …" */
function inEnglish(roles: readonly string[]): string {
  const words = roles.flatMap((role) => {
    const single = foldWord(role).split(/[^\p{L}-]+/u);
    return [...single, ...single.slice(1).map((word, at) => `${single[at]}-${word}`)];
  });
  return [...new Set(words.flatMap((word) => english.get(word) ?? []))].join(" ");
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
  /** The one language in which it is searched. */
  lang?: string;
  date?: string | null;
  /** The article tells no date of what was said: it is the article's own. */
  ofArticle?: boolean;
  /** Who the record is of, where its meta does not say that they speak. */
  speakers?: string[];
}

function record(found: readonly (string | Localised | null | undefined)[], meta: RecordMeta, facets: Facets): Unplaced {
  const { kinds = [], date = null, ofArticle = false, speakers = meta.speakers ?? [], lang } = facets;
  // "11 janvier", "2021-01-11": what somebody said is found by its filter, or half of all would answer to "janvier".
  const when =
    meta.type === "quotation" || date === null
      ? []
      : [date, Object.fromEntries(LANGUAGES.map((lang) => [lang, dateInWords(date, lang)]))];
  const texts = [...found, ...when].flatMap((text): [string, string][] =>
    typeof text === "string" ? [["", text]] : Object.entries(text ?? {}),
  );
  const words = texts.map(([lang, text]) => [lang, indexed(text)] as const);
  const spoken: Record<string, string> = {};
  for (const [lang, text] of words) spoken[lang] = `${spoken[lang] ?? ""} ${text}`;
  const told =
    date === null
      ? {}
      : {
          date: Object.fromEntries(
            LANGUAGES.map((lang) => [lang, shortDate(date, lang) + (ofArticle ? " (article)" : "")]),
          ),
        };
  return {
    type: lang === undefined ? meta.type : `${meta.type}-${lang}`,
    url: JSON.stringify({ ...meta, ...told }),
    content: words.map(([, text]) => text).join(" "),
    spoken,
    filters: Object.fromEntries(
      Object.entries({
        kind: [meta.type, ...kinds],
        speaker: [...speakers],
        source: meta.source === undefined ? [] : [meta.source],
        date: periods(date),
      }).filter(([, values]) => values.length > 0),
    ),
  };
}

/**
 * A text as it is indexed. What a word needs does not depend on the words beside it, and most come again and again; so do names and titles.
 */
const indexed = perText((text) =>
  text
    .split(/\s+/)
    .map(indexedWord)
    .filter((word) => word !== "")
    .join(" "),
);

const indexedWord = perText((word) => indexedText(word, french));

/** In the order of dates; what has none comes last. */
function dated<Item>(items: readonly Item[], date: (item: Item) => string | null): Item[] {
  const order = new Map(items.map((item) => [item, dateOrder(date(item))]));
  return [...items].sort((a, b) => compare(order.get(a) ?? "", order.get(b) ?? ""));
}

function names(actor: Actor): string[] {
  return [actor.name, ...actor.aliases];
}

function mainLanguage(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { lang } of sources) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["fr", 0])[0];
}
