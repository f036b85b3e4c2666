import { type ComponentChild, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Actor, Dossier, DossierEvent, Localised, Quotation, Source } from "../../model.ts";
import { authorsOf, fullName } from "../cite/authors.ts";
import { titleOf } from "../cite/title.ts";
import { xmlText } from "../feeds/xml.ts";
import type { SiteFile } from "../file.ts";
import { machineDate } from "../format/dates.ts";
import { byId, byPlace } from "./order.ts";

/** An id in XML begins with a letter: what it is of stands before it. */
const PREFIX = { source: "s-", actor: "a-", event: "e-", quotation: "q-" } as const;
const ref = (kind: keyof typeof PREFIX, id: string) => `#${PREFIX[kind]}${id}`;
const xmlId = (kind: keyof typeof PREFIX, id: string) => ({ "xml:id": PREFIX[kind] + id });

/**
 * data/quotations.tei.xml (TEI P5): the articles as sources, the actors and events in `standOff`, each quotation a `cit` of what was
 * `said`, by whom, how surely, and where it stands. Places count code points of the article's text, the end excluded.
 */
export function teiFiles(dossier: Dossier): SiteFile[] {
  const sources = [...dossier.sources].sort(byId);
  const actors = [...dossier.actors].sort(byId);
  const events = [...dossier.events].sort(byId);
  const quotations = [...dossier.quotations].sort(byPlace);
  const tei = h(
    "TEI",
    { xmlns: "http://www.tei-c.org/ns/1.0" },
    header(dossier, sources),
    h("standOff", {}, ...people(actors), list("listEvent", events.map(event))),
    h("text", {}, h("body", {}, h("div", { type: "quotations" }, ...quotations.map(quotation)))),
  );
  const content = `<?xml version="1.0" encoding="utf-8"?>\n${onLines(xmlText(renderToString(tei)))}\n`;
  return [{ path: "data/quotations.tei.xml", content }];
}

function header({ site }: Dossier, sources: readonly Source[]): ComponentChild {
  const licence = site.licence ? inTongues("p", site.licence) : [h("p", {}, "…")];
  return h(
    "teiHeader",
    {},
    h(
      "fileDesc",
      {},
      h("titleStmt", {}, ...inTongues("title", site.title)),
      h("publicationStmt", {}, ...licence),
      h("sourceDesc", {}, h("listBibl", {}, ...sources.map(source))),
    ),
  );
}

function source(source: Source): ComponentChild {
  const { id, lang, published, publishedBasis, publisher, url } = source;
  const title = titleOf(source);
  return h(
    "bibl",
    { ...xmlId("source", id), "xml:lang": lang },
    ...authorsOf(source).map((author) => h("author", {}, fullName(author))),
    title && h("title", { level: "a" }, title),
    publisher && h("title", { level: "j" }, publisher),
    published &&
      h("date", { ...dating(published), ...(publishedBasis === "inferred" && { evidence: "internal" }) }, published),
    url && h("ref", { target: url }),
  );
}

function people(actors: readonly Actor[]): ComponentChild[] {
  const persons = actors.filter(({ kind }) => kind === "person");
  const others = actors.filter(({ kind }) => kind !== "person");
  const names = ({ name, aliases }: Actor) => [name, ...aliases];
  return [
    list(
      "listPerson",
      persons.map((one) => h("person", xmlId("actor", one.id), ...names(one).map((name) => h("persName", {}, name)))),
    ),
    list(
      "listOrg",
      others.map((one) => h("org", xmlId("actor", one.id), ...names(one).map((name) => h("orgName", {}, name)))),
    ),
  ];
}

function event({ id, title, when, certain, actors }: DossierEvent): ComponentChild {
  return h(
    "event",
    { ...xmlId("event", id), ...dating(when), ...(!certain && { cert: "low" }) },
    ...inTongues("label", title),
    actors.length > 0 && h("p", {}, ...actors.map((actor) => h("ref", { target: ref("actor", actor) }))),
  );
}

function quotation({
  id,
  exact,
  lang,
  article,
  start,
  end,
  speakers,
  confidence,
  saidOn,
  translation,
}: Quotation): ComponentChild {
  const said = {
    "xml:lang": lang,
    ...(speakers.length > 0 && { who: speakers.map((one) => ref("actor", one)).join(" ") }),
    ...(speakers.length > 0 && { cert: confidence === "certain" ? "high" : "medium" }),
  };
  return h(
    "cit",
    xmlId("quotation", id),
    h("said", said, exact),
    ...Object.entries(translation ?? {}).map(([tongue, words]) =>
      h("quote", { type: "translation", "xml:lang": tongue }, words),
    ),
    h(
      "bibl",
      {},
      h("ref", { target: ref("source", article) }),
      h("biblScope", { unit: "character", from: start, to: end }),
      saidOn && h("date", { type: "said", ...dating(saidOn) }, saidOn),
    ),
  );
}

/** Dates as ISO 8601 has them; an interval by its two ends. */
function dating(when: string | null): Record<string, string> {
  if (when === null) return {};
  const [from, to] = when.split("/").map(machineDate);
  if (!when.includes("/")) return from ? { "when-iso": from } : {};
  return { ...(from && { "from-iso": from }), ...(to && { "to-iso": to }) };
}

function inTongues(name: string, text: Localised): ComponentChild[] {
  return Object.entries(text).map(([lang, words]) => h(name, { "xml:lang": lang }, words));
}

/** A record a line, so that two editions can be compared. Words hold no sign that begins a tag. */
function onLines(xml: string): string {
  return xml.replace(/<(?=(?:teiHeader|bibl xml|list|person|org|event|text|cit|\/(?:list|div|TEI))\b)/g, "\n<");
}

/** TEI knows no empty list. */
function list(name: string, items: readonly ComponentChild[]): ComponentChild {
  return items.length > 0 ? h(name, {}, ...items) : null;
}
