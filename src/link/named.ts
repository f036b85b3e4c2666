import type { ActorAnnotation } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import { perObject } from "../text/per-object.ts";

/** Whom an article names, with his names as they are compared with those of other articles. */
export interface Named {
  article: string;
  annotation: ActorAnnotation;
  /** His name, folded. */
  folded: string;
  /** Each of his names, folded. */
  allFolded: readonly string[];
  /** Each by its letters. */
  keys: readonly string[];
}

export const named = (article: string, annotation: ActorAnnotation): Named => ({
  ...{ article, annotation },
  ...compared(annotation),
});

const compared = perObject(({ name, names }: ActorAnnotation) => {
  const allFolded = names.map(foldWord);
  return { folded: foldWord(name), allFolded, keys: allFolded.map(nameKey) };
});

/** By its letters: "jean-luc morel" and "jean luc morel", "morel jean-luc"; "bfm tv" and "bfmtv"; "le figaro" and "figaro". */
export function nameKey(folded: string): string {
  const bare = folded.replace(/^(?:les?|la|l'|the)\s*(?=\S{3})/u, (article) =>
    article.endsWith("'") || /\s$/u.test(article) ? "" : article,
  );
  const parts = bare.split(/\s+/);
  const turned = parts.length === 2 && !/\d/.test(bare) ? parts.sort() : parts;
  return turned.join("").replace(/[^\p{L}\p{N}+&]/gu, "");
}
