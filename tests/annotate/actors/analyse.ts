import { findActors } from "../../../src/annotate/actors/index.ts";
import type { Analysis, Entity } from "../../../src/annotate/analysis.ts";
import { splitSentences } from "../../../src/annotate/sentences.ts";
import { tokenize } from "../../../src/annotate/tokens.ts";
import { actors } from "../../../src/locales/fr/actors/index.ts";

/** A text read as one paragraph. */
export function analyse(text: string): Analysis {
  const paragraph = { start: 0, end: text.length };
  return {
    text,
    blocks: [{ ...paragraph, kind: "paragraph", story: 0 }],
    sentences: splitSentences(text, paragraph),
    tokens: tokenize(text),
  };
}

export function actorsOf(text: string): Entity[] {
  return findActors(analyse(text), actors);
}
