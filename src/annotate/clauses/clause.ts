import type { ClauseKind, Mood } from "../../model.ts";
import type { Token } from "../tokens.ts";
import type { VerbForm, VerbReading } from "./verbs.ts";

/** A word of a sentence; a time expression or quoted words are one item. */
export interface Item extends Pick<Token, "start" | "end" | "lower" | "capital"> {
  kind: Token["kind"] | "time" | "quote";
  readings: readonly VerbReading[];
  /** Quoted words that are a clause of their own. */
  isSaying: boolean;
}

/** A verb with its auxiliaries: items `start` to `end`, exclusive. */
export interface VerbGroup {
  start: number;
  end: number;
  /** The infinitive of the verb that says what happens. */
  lemma: string;
  form: VerbForm;
  /** "a été arrêté", "interpellé par la police". */
  passive: boolean;
  /** "s'est rendu". */
  reflexive: boolean;
  /** What a modal makes of it: "devra quitter" is announced. */
  mood: Mood | null;
  /** Surely a verb: by its form or by the word before. */
  firm: boolean;
  /** "a-t-il dit", ", raconte X": the subject follows. */
  inverted: boolean;
}

/**
 * A clause: stretches of items, for another may stand inside it.
 *
 *     main        La juge a saisi le bateau
 *     coordinate  … et a entendu trois marins
 *     relative    …, qui gère la digue, …
 *     subordinate alors que la foule criait
 *     completive  a annoncé que le pont fermera
 *     purpose     pour avoir jeté deux gardiens à l'eau; à manifester
 *     participial interpellé lundi; dénonçant un complot
 *     reported    …, a annoncé mardi la préfète
 *     aside       (la ville a fermé le quai)
 */
export interface Clause {
  kind: ClauseKind;
  /** Item ranges, ends exclusive, in order. */
  parts: { start: number; end: number }[];
  head: VerbGroup | null;
  parent: Clause | null;
  /** It began after a comma, which so ends it. */
  detached: boolean;
}

/** The clauses of one sentence, in the order of their first words. */
export interface SentenceClauses {
  items: readonly Item[];
  clauses: readonly Clause[];
}
