import type { Source } from "../../model.ts";
import { authorsOf, sortedName } from "./authors.ts";
import { dateParts } from "./date.ts";
import { titleOf } from "./title.ts";

/** `<meta name content>` */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The article that a page is about, for reference managers that read pages: Zotero's "Embedded Metadata" takes the type from
 * z:itemType, the newspaper from DC.source and the rest from the citation_ tags of Highwire Press. What nobody knows is left out; a
 * date that was inferred stands in the brackets of a catalogue.
 *
 * @param description what is cited of the article: it becomes the item's abstract
 */
export function embeddedMetadata(source: Source, description: string | null): MetaTag[] {
  const parts = dateParts(source.published)?.map((part, at) => String(part).padStart(at ? 2 : 4, "0"));
  const date = parts && (source.publishedBasis === "inferred" ? `[${parts.join("-")}]` : parts.join("-"));
  const tags: [string, string | null | undefined][] = [
    ["z:itemType", "newspaperArticle"],
    ["citation_title", titleOf(source)],
    ["DC.title", titleOf(source)],
    ...authorsOf(source).map((author): [string, string] => ["citation_author", sortedName(author)]),
    ["citation_publication_date", date],
    ["citation_language", source.lang],
    ["DC.source", source.publisher],
    ["citation_public_url", source.url],
    ["DC.description", description],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
