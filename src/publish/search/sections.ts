import type { Dossier } from "../../model.ts";
import { findCitations } from "../../text/citation.ts";
import { renderPassages } from "../explainer/passages.ts";

/** A part of the explainer in one language: its heading, where it stands, and its words without marks or references. */
export interface ExplainerSection {
  id: string;
  lang: string;
  page: string;
  text: string;
  body: string;
}

/** Every part of every explainer that has a heading. */
export function sections(dossier: Dossier): ExplainerSection[] {
  return Object.entries(dossier.explainer ?? {}).flatMap(([lang, explainer]) => {
    const found: ExplainerSection[] = [];
    for (const { kind, id, html } of renderPassages(
      { ...explainer, markdown: withoutCitations(explainer.markdown) },
      lang,
    )) {
      const words = plainText(html);
      const last = found.at(-1);
      if (kind === "heading" && id)
        found.push({ id: `index-${id}`, lang, page: `index.html#${id}`, text: words, body: "" });
      else if (last) last.body = `${last.body} ${words}`.trim();
    }
    return found;
  });
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The words of the narrative's HTML, which we rendered ourselves. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The narrative without the references to its evidence. */
function withoutCitations(markdown: string): string {
  let bare = "";
  let from = 0;
  for (const { start, end } of findCitations(markdown)) {
    bare += markdown.slice(from, start).trimEnd();
    from = end;
  }
  return bare + markdown.slice(from);
}
