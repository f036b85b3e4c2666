/** What `read` gives: an article as it was published. */
import type { Localised, Span } from "./places.ts";

/** What a paragraph of a saved page is. Only `ARTICLE_KINDS` are the journalist's article; the rest is kept, not read. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "heading"
  | "paragraph"
  | "metadata"
  | "navigation"
  | "byline"
  | "caption"
  | "credit"
  | "related"
  | "promotion";

/** The kinds of block that the journalist wrote as the article. */
export const ARTICLE_KINDS: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "heading", "paragraph"]);

/** A paragraph and what it is; `story` counts from 0 the stories that one file may hold. */
export interface Block extends Span {
  kind: BlockKind;
  story: number;
}

/** How a fact about an article is known: the document says it, the editor inferred it (with a reason), or nobody knows. */
export type Basis = "stated" | "inferred" | "unknown";

export interface Article {
  id: string;
  /** Path under the corpus folder, with `/`. */
  file: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  sha256: string;
  /** What follows the front matter, untouched. */
  text: string;
  lang: string;
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** The agency credited for the text or its pictures, e.g. "AFP". */
  credit: string | null;
  /** The most precise publication date known (EDTF), whatever its basis. */
  published: string | null;
  publishedBasis: Basis;
  /** The date as the document itself gives it, where `published` is inferred. */
  publishedStated: string | null;
  /** Why an inferred date is believed; free text per interface language. */
  publishedReason: Localised | null;
  /** IANA zone of the publisher's clock. */
  zone: string | null;
  zoneBasis: Basis;
  url: string | null;
  /** What an editor notes about the document, per interface language. */
  note: Localised | null;
  /** Words of the article blocks. */
  words: number;
  /** Lines that stand alike in other articles of the folder: the page's furniture. */
  furniture?: readonly string[];
}
