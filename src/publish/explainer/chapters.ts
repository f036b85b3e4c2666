import type { Explainer } from "../../model.ts";
import { type Passage, renderPassages } from "./passages.ts";

/** A heading of the narrative with the passages that follow it. */
export interface Chapter {
  /** The anchor of the heading; "part-0" for what stands before the first. */
  id: string;
  /** HTML of the heading; null where there is none. */
  title: string | null;
  passages: Passage[];
}

/** The narrative of the dossier cut at its headings, in reading order. */
export function chaptersOf(explainer: Explainer, lang: string): Chapter[] {
  const chapters: Chapter[] = [];
  for (const passage of renderPassages(explainer, lang)) {
    if (passage.kind === "heading") chapters.push({ id: passage.id ?? "", title: passage.html, passages: [] });
    else {
      if (chapters.length === 0) chapters.push({ id: "part-0", title: null, passages: [] });
      chapters.at(-1)?.passages.push(passage);
    }
  }
  return chapters;
}
