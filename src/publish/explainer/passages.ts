import MarkdownIt, { type Token } from "markdown-it";
import type { Explainer } from "../../model.ts";
import { slug } from "../../text/fold.ts";
import { typesetFrench } from "../../text/typeset.ts";
import { OUTSIDE } from "../format/outside.ts";
import { type CitationEnvironment, citations, type NoteAnchors } from "./citations.ts";

/** A block of the narrative as HTML, with the evidence its sentences rest on, in the order of their numbers. */
export interface Passage {
  kind: "heading" | "passage";
  /** Of a heading: the anchor and the text. */
  id: string | null;
  html: string;
  notes: NoteAnchors[];
}

/**
 * Renders a narrative block by block, so that the page can set the evidence of each beside it. Raw HTML in the Markdown is
 * shown, not run. In French, text is typeset.
 */
export function renderPassages(explainer: Explainer, lang: string): Passage[] {
  const markdown = new MarkdownIt({ html: false, linkify: false }).use(citations);
  if (lang === "fr")
    markdown.renderer.rules.text = (tokens, index) => markdown.utils.escapeHtml(typesetBeside(tokens, index));
  markdown.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
    const link = tokens[index];
    if (link && /^https?:/i.test(String(link.attrGet("href")))) link.attrSet("rel", OUTSIDE.rel);
    return renderer.renderToken(tokens, index, options);
  };
  const byKey = new Map(explainer.references.map((reference) => [reference.key, reference]));
  const tokens = markdown.parse(explainer.markdown, {});
  const passages: Passage[] = [];
  const unique = uniqueIds();
  for (let from = 0, depth = 0, at = 0; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth > 0) continue;
    const block = tokens.slice(from, at + 1);
    from = at + 1;
    const environment: CitationEnvironment = { byKey, used: [], unique };
    const html = markdown.renderer.render(block, markdown.options, environment);
    const heading = block[0]?.type === "heading_open";
    const text = block.map(({ content }) => content).join("");
    passages.push({
      kind: heading ? "heading" : "passage",
      id: heading ? slug(text) : null,
      html: heading ? markdown.renderer.renderInline(block[1]?.children ?? [], markdown.options, environment) : html,
      notes: environment.used.sort((a, b) => a.reference.number - b.reference.number),
    });
  }
  return passages;
}

/** "d'**Airbus**", "**Airbus** : …": typeset as if the words in bold stood beside without their marks. */
function typesetBeside(tokens: readonly Token[], index: number): string {
  const beside = (step: 1 | -1) => {
    let at = index + step;
    while (/^(?:strong|em|link)_/.test(tokens[at]?.type ?? "")) at += step;
    return (tokens[at]?.type === "text" && tokens[at]?.content) || "";
  };
  const before = beside(-1).slice(-1);
  const [after = ""] = /^\p{L}/u.exec(beside(1)) ?? [];
  const typeset = typesetFrench(`${before}${tokens[index]?.content ?? ""}${after}`);
  return typeset.slice(before.length, typeset.length - after.length);
}

/** "note-3" the first time, "note-3-2" the second: an address that was published keeps its place. */
function uniqueIds(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
