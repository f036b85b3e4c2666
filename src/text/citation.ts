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

// Pandoc's citation brackets; a span's words stand in straight double quotes. Another that begins ends one that does not:
// a line of beginnings alone is read once, not to its end from each.
const BRACKET = /\[@(?:[^[\]"\n]|\[(?!@)|"[^"\n]*")*\]/g;
const BRACKET_HERE = new RegExp(BRACKET.source, "y");
const ITEM = /@(quotation|event|actor|source|span):([a-z0-9-]+)(?:\s+"([^"\n]*)")?\s*;?\s*/g;

/** Finds the references in Markdown, in order. */
export function findCitations(markdown: string): Citation[] {
  return [...markdown.matchAll(BRACKET)].map(citationOf);
}

/** The bracket that begins at this code unit; null where none does. Reads no further than it. */
export function citationAt(markdown: string, at: number): Citation | null {
  BRACKET_HERE.lastIndex = at;
  const match = BRACKET_HERE.exec(markdown);
  return match && citationOf(match);
}

function citationOf({ 0: bracket, index }: RegExpExecArray): Citation {
  return { ...parseBracket(bracket), start: index, end: index + bracket.length };
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
