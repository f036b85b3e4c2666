import type { Doubt, Progress } from "../../src/compose/doubts/index.ts";
import type { Actor, Source } from "../../src/model.ts";
import type { Review } from "../review/model.ts";

/** A page shows so many doubts: the most doubtful, which are answered first. */
const SHOWN = 200;

/** Of a quotation, where it stands in its article. */
interface Found {
  article: string;
  start: number;
  end: number;
}

/** What the desk knows of a folder: what it takes to show a doubt and to write an answer, and no more, since it goes from one process to another. */
export interface Reading {
  progress: Progress;
  doubts: readonly Doubt[];
  /** How many more there are. */
  more: number;
  actors: readonly Pick<Actor, "id" | "name" | "kind" | "aliases" | "articles">[];
  articles: readonly (Pick<Source, "id" | "file" | "title" | "text"> & { head: number })[];
  quotations: readonly Found[];
}

export function readingOf({ dossier, doubts, progress, texts }: Review): Reading {
  return {
    progress,
    doubts: doubts.slice(0, SHOWN),
    more: Math.max(0, doubts.length - SHOWN),
    actors: dossier.actors.map(({ id, name, kind, aliases, articles }) => ({ id, name, kind, aliases, articles })),
    articles: dossier.sources.map(({ id, file, title, text }) => ({
      ...{ id, file, title, text },
      head: texts.heads.get(id) ?? 0,
    })),
    quotations: dossier.quotations.map(({ article, start, end }) => ({ article, start, end })),
  };
}
