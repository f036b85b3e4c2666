import type { ActorAnnotation } from "../model.ts";
import { foldWord } from "../text/fold.ts";

/** Whom an article names, with his names as they are compared with those of other articles. */
export interface Named {
  article: string;
  annotation: ActorAnnotation;
  /** His name, folded. */
  folded: string;
  /** Each of his names, folded. */
  allFolded: readonly string[];
}

export function named(article: string, annotation: ActorAnnotation): Named {
  return { article, annotation, folded: foldWord(annotation.name), allFolded: annotation.names.map(foldWord) };
}

/** By its letters: "jean-luc morel" and "jean luc morel", "morel jean-luc"; "bfm tv" and "bfmtv"; "le figaro" and "figaro". */
export function nameKey(folded: string): string {
  const bare = folded.replace(/^(?:les?|la|l'|the)\s*(?=\S{3})/u, (article) =>
    article.endsWith("'") || /\s$/u.test(article) ? "" : article,
  );
  const parts = bare.split(/\s+/);
  const turned = parts.length === 2 && !/\d/.test(bare) ? parts.sort() : parts;
  return turned.join("").replace(/[^\p{L}\p{N}+&]/gu, "");
}
