import type { Place, Span } from "../../model.ts";

/** Something that a sentence says of one thing, so that another source may say otherwise; its place is shown as the proof. */
export interface Fact extends Place {
  sentence: Span;
  /** Ids of those one of whom it is of, an age, a penalty; none where it is of a thing. */
  whose?: readonly string[];
}
