import type { Actor, DossierEvent, Quotation, Source } from "../../model.ts";
import { ADDRESSES } from "../addresses.ts";
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

/** The dossier as a whole, which every page is part of. */
export function siteReference(context: PageContext): Structured {
  return { "@id": absolute("index.html#record", context) };
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
  const { title, author, publisher, published, publishedBasis, publishedStated, lang, url } = source;
  // A program cannot tell a date that we inferred from one that the document states.
  const stated = publishedBasis === "stated" ? published : publishedStated;
  const date = stated === null ? null : machineDate(stated);
  return {
    "@type": "NewsArticle",
    ...reference("articles", source.id, context),
    inLanguage: lang,
    wordCount: source.words,
    ...(title !== null && { headline: title }),
    ...(author !== null && { author: { "@type": "Person", name: author } }),
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
    text: quotation.exact,
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
