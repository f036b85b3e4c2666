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
  /** A person's keys that are more than a surname's; of a body all of them. */
  met: readonly string[];
  /** What a surname may be: the last words of a person's name, one and more. */
  tails: readonly string[];
}

export function named(article: string, annotation: ActorAnnotation): Named {
  const { allFolded, folded, keys, met, tails } = compared(annotation);
  return { article, annotation, folded, allFolded, keys, met, tails };
}

const compared = perObject(({ kind, name, names }: ActorAnnotation) => {
  const [folded, allFolded] = [foldWord(name), names.map(foldWord)];
  const keys = allFolded.map(nameKey);
  const words = kind === "person" ? folded.split(/\s+/) : [];
  return {
    ...{ folded, allFolded, keys },
    met: keys.filter((_, at) => kind !== "person" || isWhole(names[at] ?? "")),
    tails: words.slice(1).map((_, at) => words.slice(at + 1).join(" ")),
  };
});

/** "Jean Morel", not "Morel". */
export const isWhole = (name: string): boolean => /\S\s+\S/u.test(name.trim());

/** By its letters: "jean-luc morel" and "jean luc morel", "morel jean-luc"; "bfm tv" and "bfmtv"; "le figaro" and "figaro". */
export function nameKey(folded: string): string {
  const bare = folded.replace(/^(?:les?|la|l'|the)\s*(?=\S{3})/u, (article) =>
    article.endsWith("'") || /\s$/u.test(article) ? "" : article,
  );
  const parts = bare.split(/\s+/);
  const turned = parts.length === 2 && !/\d/.test(bare) ? parts.sort() : parts;
  return turned.join("").replace(/[^\p{L}\p{N}+&]/gu, "");
}
