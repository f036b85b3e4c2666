/** A reference of the explainer to its evidence, as written. */
export interface CitationItem {
  kind: "quotation" | "event" | "actor" | "source" | "span";
  /** The id of the thing; for a span the article's. */
  id: string;
  /** A span's words, letter for letter; empty for the others. */
  words: string;
}

/** A bracket of references: `[@event:shutdown; @span:004 "erreur 403"]`. Offsets are code units of the Markdown. */
export interface Citation {
  start: number;
  end: number;
  items: CitationItem[];
  /** What in the bracket is not a reference; empty where all is well. */
  rest: string;
}

// Pandoc's citation brackets; a span's words stand in straight double quotes.
const BRACKET = /\[@(?:[^\]"\n]|"[^"\n]*")*\]/g;
const ITEM = /@(quotation|event|actor|source|span):([a-z0-9-]+)(?:\s+"([^"\n]*)")?\s*;?\s*/g;

/** Finds the references in Markdown, in order. */
export function findCitations(markdown: string): Citation[] {
  return [...markdown.matchAll(BRACKET)].map((match) => ({
    ...parseBracket(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Parses one bracket: `[@event:shutdown; @quotation:001-…]`. */
export function parseBracket(bracket: string): Pick<Citation, "items" | "rest"> {
  const inside = bracket.slice(1, -1);
  const items: CitationItem[] = [];
  for (const [, kind, id, words] of inside.matchAll(ITEM)) {
    if (kind && id) items.push({ kind: kind as CitationItem["kind"], id, words: words ?? "" });
  }
  return { items, rest: inside.replace(ITEM, "").trim() };
}

/** The same evidence has the same key, and so the same number. */
export function citationKey({ kind, id, words }: CitationItem): string {
  return words ? `${kind}:${id} "${words}"` : `${kind}:${id}`;
}
