import type { Dossier, Source } from "../../model.ts";
import { byId } from "../data/order.ts";
import type { SiteFile } from "../file.ts";
import { type DateParts, dateParts } from "./date.ts";

/** What we fill of CSL-JSON (citationstyles.org, schema 1.0.2). A field that nobody knows is left out. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title?: string;
  author?: { literal: string }[];
  "container-title"?: string;
  issued?: { "date-parts": [DateParts]; circa?: true };
  URL?: string;
  language: string;
}

/** data/sources.csl.json: every article, for Zotero and other citation software. */
export function cslFiles(dossier: Dossier): SiteFile[] {
  const items = [...dossier.sources].sort(byId).map(cslItem);
  return [{ path: "data/sources.csl.json", content: `${JSON.stringify(items, null, 2)}\n` }];
}

/** A date that was inferred is marked `circa`: the document itself does not state it. */
export function cslItem(source: Source): CslItem {
  const issued = dateParts(source.published);
  return {
    id: source.id,
    type: "article-newspaper",
    ...(source.title ? { title: source.title } : {}),
    ...(source.author ? { author: authors(source.author).map((literal) => ({ literal })) } : {}),
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

/** "Anne Martin et Jean Petit" → two names. A name stays whole (`literal`): where it divides is not ours to guess. */
export function authors(author: string): string[] {
  return author.split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/u).filter(Boolean);
}
