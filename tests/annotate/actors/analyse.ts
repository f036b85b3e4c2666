import { findActors } from "../../../src/annotate/actors/index.ts";
import type { Analysis, Entity } from "../../../src/annotate/analysis.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import { actors } from "../../../src/locales/fr/actors/index.ts";

/** A text read as one paragraph; its sentences end at a full stop before a capital. */
export function analyse(text: string): Analysis {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<!\bM|\bMe)[.!?»] (?=[\p{Lu}«])/gu)) {
    sentences.push({ start, end: index + 1 });
    start = index + 2;
  }
  sentences.push({ start, end: text.length });
  return {
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", story: 0 }],
    sentences,
    tokens: tokenize(text),
  };
}

export function actorsOf(text: string): Entity[] {
  return findActors(analyse(text), actors);
}
