import { elidedParticle } from "../../locales/fr/search.ts";
import type { Actor, Dossier, DossierEvent, Localised, Quotation, Source } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
import { dateInWords } from "../format/dates.ts";
import { LANGUAGES } from "../messages/language.ts";
import type { RecordMeta, SearchRecord } from "./record.ts";
import { indexedText } from "./words.ts";

/**
 * What is searched: each quotation, actor, event and source. A quotation's own words come first in its content, so that the
 * place of a match in the content is its place in the words as printed; what else it is found by (its speaker) follows.
 */
export function searchRecords(dossier: Dossier): SearchRecord[] {
  const language = mainLanguage(dossier.sources);
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const records = [
    ...dossier.quotations.map((quotation) => {
      const speakers = quotation.speakers.flatMap((id) => actors.get(id) ?? []);
      return quotationRecord(quotation, speakers, sources.get(quotation.article));
    }),
    ...dossier.actors.map(actorRecord),
    ...dossier.events.map(eventRecord),
    ...dossier.sources.map(sourceRecord),
  ];
  // One index for all: Pagefind keeps its languages apart, and an English reader searches French words.
  return records.map((record) => ({ ...record, language }));
}

type Unplaced = Omit<SearchRecord, "language">;

function quotationRecord(quotation: Quotation, speakers: Actor[], source: Source | undefined): Unplaced {
  const date = source?.published ?? "";
  const found = [
    quotation.exact,
    ...speakers.flatMap(names),
    source?.publisher,
    ...translations(quotation.translation),
  ];
  return record(found, {
    ...{ id: quotation.id, type: "quotation", page: ADDRESSES.quotations(quotation.id), text: quotation.exact },
    ...{ lang: quotation.lang, speakers: quotation.speakers.join(" "), source: quotation.article, date },
    kinds: [quotation.kind],
  });
}

function actorRecord(actor: Actor): Unplaced {
  const found = [...names(actor), ...actor.roles.map(({ role }) => role), ...translations(actor.description)];
  const page = ADDRESSES.actors(actor.id);
  return record(found, { ...blank, id: actor.id, type: "actor", page, text: actor.name, speakers: actor.id });
}

function eventRecord(event: DossierEvent): Unplaced {
  const found = [...translations(event.title), ...translations(event.description)];
  const page = ADDRESSES.events(event.id);
  const text = Object.values(event.title)[0] ?? event.id;
  const titles = Object.fromEntries(Object.entries(event.title).map(([lang, title]) => [`text-${lang}`, title]));
  return record(found, { ...blank, ...titles, id: event.id, type: "event", page, text, date: event.when ?? "" });
}

function sourceRecord(source: Source): Unplaced {
  const text = source.title ?? source.publisher ?? source.id;
  const page = ADDRESSES.articles(source.id);
  return record([text, source.publisher, source.author, source.credit], {
    ...{ ...blank, id: source.id, type: "source", page, text, source: source.id, date: source.published ?? "" },
    lang: source.title ? source.lang : "",
  });
}

const blank = { lang: "", speakers: "", source: "", date: "" } as const;

function record(
  found: (string | null | undefined)[],
  { kinds = [], ...meta }: RecordMeta & { kinds?: string[] },
): Unplaced {
  const dates = LANGUAGES.map((lang) => [`date-${lang}`, meta.date && dateInWords(meta.date, lang)]);
  return {
    url: meta.page,
    content: found.map((text) => indexedText(text ?? "", elidedParticle)).join(" "),
    meta: Object.fromEntries([...Object.entries(meta), ...dates].filter(([, value]) => value !== "")),
    filters: {
      kind: [meta.type, ...kinds],
      ...(meta.speakers ? { speaker: meta.speakers.split(" ") } : {}),
      ...(meta.source ? { source: [meta.source] } : {}),
    },
    sort: { date: meta.date || "9999" }, // what has no date comes last
  };
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
