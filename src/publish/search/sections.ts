import type { Dossier, Localised } from "../../model.ts";
import { findCitations } from "../../text/citation.ts";
import { ADDRESSES } from "../addresses.ts";
import { renderPassages } from "../explainer/passages.ts";

/** A part of what the editor wrote, in one language: its heading, where it stands, and its words without marks or references. */
export interface Section {
  id: string;
  lang: string;
  page: string;
  text: string;
  body: string;
}

/** Every part of every explainer that has a heading, and every divergence on which the editor has a word. */
export function sections(dossier: Dossier): Section[] {
  return [...explained(dossier), ...diverging(dossier)];
}

function diverging({ divergences }: Dossier): Section[] {
  return divergences.flatMap(({ id, note, readings, stake }) =>
    Object.entries(joined(stake?.why, note)).map(([lang, body]) => {
      const values = [...new Set(readings.map(({ value }) => opening(value)))].slice(0, VALUES);
      return { id, lang, page: ADDRESSES.divergences(id), text: values.join(" / "), body };
    }),
  );
}

/** Two sentences of ours as one text, in each language. */
function joined(one: Localised | undefined, other: Localised | null): Localised {
  const languages = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  return Object.fromEntries(languages.map((lang) => [lang, [one?.[lang], other?.[lang]].filter(Boolean).join(" ")]));
}

function explained(dossier: Dossier): Section[] {
  return Object.entries(dossier.explainer ?? {}).flatMap(([lang, explainer]) => {
    const found: Section[] = [];
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

/** The readings that head a divergence, and the words of each. */
const VALUES = 3;
const WORDS = 8;

function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= WORDS ? text : `${words.slice(0, WORDS).join(" ")}…`;
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
