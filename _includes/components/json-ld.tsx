import { json } from "../../src/publish/format/json.ts";
import { publication, type Structured, siteReference } from "../../src/publish/pages/structured.ts";
import type { RenderedPage } from "../../src/publish/render.tsx";

/** What kind of page each main page is; the others are plain pages. */
const TYPES: Readonly<Record<string, string>> = {
  about: "AboutPage",
  actors: "CollectionPage",
  chronology: "CollectionPage",
  divergences: "CollectionPage",
  quotes: "CollectionPage",
  sources: "CollectionPage",
  wordings: "CollectionPage",
};

/** The page and the records it is about, as schema.org has them: one graph, in JSON-LD 1.1. */
export function JsonLd({ page }: { page: RenderedPage }) {
  const records = recordsOf(page);
  const graph = { "@context": "https://schema.org", "@graph": [webPage(page, records), ...records] };
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json(graph) }} />;
}

function webPage(page: RenderedPage, [main, ...more]: readonly Structured[]): Structured {
  const { context, path, section } = page;
  const { baseUrl } = context.dossier.site;
  return {
    "@type": path.endsWith(`${section}.html`) ? (TYPES[section] ?? "WebPage") : "WebPage",
    "@id": baseUrl === null ? "#page" : `${baseUrl}${path}#page`,
    ...(baseUrl !== null && { url: baseUrl + path }),
    name: page.title,
    description: page.description,
    inLanguage: context.lang,
    isPartOf: siteReference(context),
    ...publication(context),
    ...(page.type !== "website" && main && more.length === 0 && { mainEntity: { "@id": main["@id"] } }),
  };
}

function recordsOf({ structured }: RenderedPage): Structured[] {
  if (structured === null) return [];
  return (Array.isArray(structured) ? structured : [structured]) as Structured[];
}
