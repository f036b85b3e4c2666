import type MarkdownIt from "markdown-it";
import type { Reference } from "../../model.ts";
import { citationKey, findCitations } from "../../text/citation.ts";

/** What the rule needs while rendering; `used` collects the references met, in order. */
export interface CitationEnvironment {
  byKey: ReadonlyMap<string, Reference>;
  used: Reference[];
}

/**
 * A markdown-it rule for references to evidence:
 * `The bridge closed. [@event:closing; @span:004 "fermé"]` → `The bridge closed.<span class="refs"><a href="#note-1">1</a>…`
 */
export function citations(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", (state, silent) => {
    if (!state.src.startsWith("[@", state.pos)) return false;
    const [citation] = findCitations(state.src.slice(state.pos, state.posMax));
    if (citation?.start !== 0) return false;
    if (!silent) {
      // The space before a bracket would let a number fall to the next line by itself.
      state.pending = state.pending.trimEnd();
      const token = state.push("citation", "", 0);
      token.meta = citation.items.map(citationKey);
    }
    state.pos += citation.end;
    return true;
  });

  markdown.renderer.rules.citation = (tokens, index, _options, environment: CitationEnvironment) => {
    const keys: string[] = tokens[index]?.meta ?? [];
    const references = keys.flatMap((key) => environment.byKey.get(key) ?? []).sort((a, b) => a.number - b.number);
    environment.used.push(...references);
    const links = references.map(({ number }) => `<a class="ref" href="#note-${number}">${number}</a>`);
    return `<span class="refs">${links.join('<span class="refs-and">, </span>')}</span>`;
  };
}
