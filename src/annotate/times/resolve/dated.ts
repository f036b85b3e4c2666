import type { Draft } from "../draft.ts";
import type { Period } from "./period.ts";

/** So many expressions back a reader remembers a date; it also keeps the pass linear on a text of nothing but dates. */
export const MEMORY = 64;

/** A draft with the days that it names, where it names any. */
export interface Dated {
  draft: Draft;
  period: Period | null;
  /** Index of the sentence. */
  sentence: number;
}
