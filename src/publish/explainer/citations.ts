import type MarkdownIt from "markdown-it";
import type { Reference } from "../../model.ts";
import { citationAt, citationKey } from "../../text/citation.ts";

/** A reference as one passage bears it: the anchor of its note there, and of each number in the text that leads to it. */
export interface NoteAnchors {
  reference: Reference;
  id: string;
  marks: string[];
}

/** What the rule needs while rendering; `used` collects the references that the passage met, in order. */
export interface CitationEnvironment {
  byKey: ReadonlyMap<string, Reference>;
  used: NoteAnchors[];
  /** An id that no other passage of the page has: "note-3", then "note-3-2". */
  unique: (id: string) => string;
}

/**
 * A markdown-it rule for references to evidence:
 * `The bridge closed. [@event:closing; @span:004 "fermé"]` → `The bridge closed.<span class="refs"><a href="#note-1">1</a>…`.
 * The roles are those of DPUB-ARIA: a screen reader says "note 1", and its reader can come back.
 */
export function citations(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", (state, silent) => {
    const citation = citationAt(state.src, state.pos);
    if (!citation || citation.end > state.posMax) return false;
    if (!silent) {
      // The space before a bracket would let a number fall to the next line by itself.
      state.pending = state.pending.trimEnd();
      const token = state.push("citation", "", 0);
      token.meta = citation.items.map(citationKey);
    }
    state.pos = citation.end;
    return true;
  });

  markdown.renderer.rules.citation = (tokens, index, _options, environment: CitationEnvironment) => {
    const keys: string[] = tokens[index]?.meta ?? [];
    const references = keys.flatMap((key) => environment.byKey.get(key) ?? []).sort((a, b) => a.number - b.number);
    const links = references.map((reference) => mark(reference, environment));
    return `<span class="refs">${links.join('<span class="refs-and" aria-hidden="true">, </span>')}</span>`;
  };
}

function mark(reference: Reference, { used, unique }: CitationEnvironment): string {
  const { number } = reference;
  const known = used.find((one) => one.reference === reference);
  const note = known ?? { reference, id: unique(`note-${number}`), marks: [] };
  if (!known) used.push(note);
  const id = unique(`ref-${number}`);
  note.marks.push(id);
  return `<a class="ref" role="doc-noteref" aria-label="Note ${number}" id="${id}" href="#${note.id}">${number}</a>`;
}
