import type { Dossier, Source } from "../../model.ts";
import { byId } from "../data/order.ts";
import type { SiteFile } from "../file.ts";
import { type Author, authorsOf } from "./authors.ts";
import { type DateParts, dateParts } from "./date.ts";
import { citationKey } from "./key.ts";
import { titleOf } from "./title.ts";

/** What we fill of CSL-JSON (citationstyles.org, schema 1.0.2). A field that nobody knows is left out. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title?: string;
  author?: CslName[];
  "container-title"?: string;
  issued?: { "date-parts": [DateParts]; circa?: true };
  URL?: string;
  language: string;
}

/** A French particle is left out where the family name stands alone; others, "van", are not. */
type CslName =
  | { literal: string }
  | { family: string; given: string; "dropping-particle"?: string; "non-dropping-particle"?: string };

/** data/sources.csl.json: every article, for Zotero and other citation software. */
export function cslFiles(dossier: Dossier): SiteFile[] {
  const items = [...dossier.sources].sort(byId).map((source) => cslItem(source, citationKey(dossier, source)));
  return [{ path: "data/sources.csl.json", content: `${JSON.stringify(items, null, 2)}\n` }];
}

/** A date that was inferred is marked `circa`: the document itself does not state it. */
export function cslItem(source: Source, key: string): CslItem {
  const authors = authorsOf(source).map(cslName);
  const title = titleOf(source);
  const issued = dateParts(source.published);
  return {
    id: key,
    type: "article-newspaper",
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(source.publisher ? { "container-title": source.publisher } : {}),
    ...(issued
      ? {
          issued: { "date-parts": [issued], ...(source.publishedBasis === "inferred" ? { circa: true as const } : {}) },
        }
      : {}),
    ...(source.url ? { URL: source.url } : {}),
    language: source.lang,
  };
}

function cslName(author: Author): CslName {
  if ("literal" in author) return author;
  const { family, given, particle } = author;
  if (particle === "") return { family, given };
  const drops = /^d/u.test(particle);
  return { family, given, [drops ? "dropping-particle" : "non-dropping-particle"]: particle };
}
