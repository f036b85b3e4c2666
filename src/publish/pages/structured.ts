import type { Actor, DossierEvent, Quotation, Source } from "../../model.ts";
import { withoutMarks } from "../../text/markdown.ts";
import { ADDRESSES } from "../addresses.ts";
import { authorsOf, fullName } from "../cite/authors.ts";
import { machineDate } from "../format/dates.ts";
import { href } from "../format/href.ts";
import type { PageContext } from "../page.ts";
import { languageRoot, siteLanguages } from "../render.tsx";
import { eventTitle } from "./event-title.ts";

/**
 * Records as schema.org has them. A record has one `@id` wherever it appears: its address in the first language of the site,
 * with `#record`; relative to the page where the site has no address of its own.
 */
export type Structured = Readonly<Record<string, unknown>>;

type Kind = "articles" | "actors" | "quotations" | "events";

/** `{"@id": "https://…/actors/marie-dupont.html#record"}`: all that another record says of this one. */
export function reference(kind: Kind, id: string, context: PageContext): Structured {
  const address = ADDRESSES[kind](id);
  return { "@id": absolute(address.includes("#") ? address : `${address}#record`, context) };
}

/** A record that a page of its own has: the data, the story. */
export function placeReference(path: string, context: PageContext): Structured {
  return { "@id": absolute(path, context) };
}

/** The dossier as a whole, which every page is part of. */
export function siteReference(context: PageContext): Structured {
  return { "@id": absolute("index.html#record", context) };
}

/** When the dossier came out and was last changed, and who answers for it; nothing before the first edition. */
export function publication({ dossier }: PageContext): Structured {
  const days = dossier.editions.map(({ date }) => date.slice(0, DAY)).sort();
  const { editor } = dossier.site;
  return {
    ...(days.length > 0 && { datePublished: days[0], dateModified: days.at(-1) }),
    ...(editor !== null && { publisher: { "@type": "Organization", name: editor } }),
  };
}

/** The same with the licence of what is the dossier's own: no page of quotations is under it. */
export function ownWork(context: PageContext): Structured {
  const licence = context.say(context.dossier.site.licence);
  return { ...publication(context), ...(licence !== null && { license: licenceAddress(licence) ?? licence }) };
}

/** Letters of a day, "2026-11-21". */
const DAY = 10;

/** "CC BY 4.0" → "https://creativecommons.org/licenses/by/4.0/"; null where the text names no such licence. */
function licenceAddress(text: string): string | null {
  const [, kind, version] = /\bCC[ -](BY(?:-(?:NC|ND|SA))*)[ -](\d\.\d)\b/i.exec(text) ?? [];
  if (/\bCC0\b/.test(text)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  return kind && version ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : null;
}

/** The account that the editor wrote, as an article about the dossier's subject; null where nobody wrote one in that language. */
export function structuredStory(context: PageContext): Structured | null {
  const { dossier, lang, records, say } = context;
  if (!dossier.explainer?.[lang]) return null;
  return {
    "@type": "Article",
    ...placeReference("index.html#story", context),
    headline: say(dossier.site.title),
    abstract: say(dossier.site.summary),
    inLanguage: lang,
    ...ownWork(context),
    isPartOf: siteReference(context),
    citation: [...records.source.keys()].map((id) => reference("articles", id, context)),
  };
}

/** The address of a page in the first language of the site. */
function absolute(path: string, { dossier, path: here }: PageContext): string {
  const [first = "en"] = siteLanguages(dossier);
  const full = languageRoot(dossier, first) + path;
  return dossier.site.baseUrl === null ? href(here, full) : dossier.site.baseUrl + full;
}

const ACTOR_TYPES = { person: "Person", organization: "Organization", other: "Thing" } as const;

export function structuredActor(actor: Actor, context: PageContext): Structured {
  const description = context.say(actor.description);
  return {
    "@type": ACTOR_TYPES[actor.kind],
    ...reference("actors", actor.id, context),
    name: actor.name,
    ...(actor.aliases.length > 0 && { alternateName: actor.aliases }),
    ...(description !== null && { description }),
  };
}

/** Somebody in a few words: enough for a reader that does not follow the `@id`. */
function briefActor(id: string, context: PageContext): Structured {
  const actor = context.records.actor.get(id);
  return {
    "@type": ACTOR_TYPES[actor?.kind ?? "other"],
    ...reference("actors", id, context),
    name: actor?.name ?? id,
  };
}

export function structuredArticle(source: Source, context: PageContext): Structured {
  const { title, credit, publisher, published, publishedBasis, publishedStated, lang, url } = source;
  const authors = authorsOf(source).map((author) => ({
    "@type": "literal" in author ? "Organization" : "Person",
    name: fullName(author),
  }));
  // A program cannot tell a date that we inferred from one that the document states.
  const stated = publishedBasis === "stated" ? published : publishedStated;
  const date = stated === null ? null : machineDate(stated);
  return {
    "@type": "NewsArticle",
    ...reference("articles", source.id, context),
    inLanguage: lang,
    wordCount: source.words,
    ...(title !== null && { headline: title }),
    ...(authors.length > 0 && { author: authors.length > 1 ? authors : authors[0] }),
    ...(credit !== null && { creditText: credit }),
    ...(publisher !== null && { publisher: { "@type": "Organization", name: publisher } }),
    ...(date !== null && { datePublished: date }),
    ...(url !== null && { url }),
  };
}

export function structuredQuotation(quotation: Quotation, context: PageContext): Structured {
  const { records } = context;
  const source = records.source.get(quotation.article);
  const said = quotation.saidOn === null ? null : machineDate(quotation.saidOn);
  return {
    "@type": "Quotation",
    ...reference("quotations", quotation.id, context),
    text: withoutMarks(quotation.exact),
    inLanguage: quotation.lang,
    ...(quotation.speakers.length > 0 && { creator: quotation.speakers.map((id) => briefActor(id, context)) }),
    ...(quotation.speakers.length > 0 &&
      quotation.confidence === "likely" && { disambiguatingDescription: context.t.structured.likely }),
    ...(said !== null && { dateCreated: said }),
    isBasedOn: {
      "@type": "NewsArticle",
      ...reference("articles", quotation.article, context),
      ...(source?.title && { headline: source.title }),
    },
  };
}

export function structuredEvent(event: DossierEvent, context: PageContext): Structured {
  const [start, end] = event.when === null || !event.certain ? [] : event.when.split("/").map(machineDate);
  const description = context.say(event.description);
  return {
    "@type": "Event",
    ...reference("events", event.id, context),
    name: eventTitle(event, context).words,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(description !== null && { description }),
    ...(event.actors.length > 0 && { about: event.actors.map((id) => briefActor(id, context)) }),
    ...(event.evidence.length > 0 && {
      subjectOf: [...new Set(event.evidence.map(({ article }) => article))].map((id) =>
        reference("articles", id, context),
      ),
    }),
  };
}
