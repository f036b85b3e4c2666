import type { Place, Span } from "../../model.ts";

/** A sentence of the running text that says what happened on one day. */
export interface Statement extends Place {
  /** The day, part of day or moment it gives: EDTF, or an instant. */
  when: string;
  /** The days under which others may tell the same: by its own clock, and by universal time. */
  days: readonly string[];
  /** The words that give the day. */
  date: { place: Span; words: string; day: string };
  /** The day is only that of the report: "…, a annoncé lundi la commission". */
  isReport: boolean;
  /** Ids of the actors it names, in reading order. */
  actors: readonly string[];
  /** Those of them that are persons. */
  persons: ReadonlySet<string>;
  /** Every word of a proper name in it, folded. */
  names: ReadonlySet<string>;
  /** Stems of what else it says, dates and figures left out. */
  stems: ReadonlySet<string>;
  /** The first words of content, for an id. */
  opening: readonly string[];
  title: Clause;
}

/** The words that can stand for a title; `cut` where the sentence goes on in the middle of a clause. */
export interface Clause extends Span {
  cut: boolean;
}
