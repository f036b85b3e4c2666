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

/** Items `start` to `end`, exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A verb with its auxiliaries. */
export interface VerbGroup extends Stretch {
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
  /** The auxiliary that it shares with the verb before: "[a été] entendu puis inculpé". */
  shared?: Stretch;
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
  /** In order. */
  parts: Stretch[];
  head: VerbGroup | null;
  parent: Clause | null;
  /** It began after a comma, which so ends it. */
  detached: boolean;
}

/** A clause that has its verb. */
export type VerbalClause = Clause & { head: VerbGroup };

export const hasVerb = (clause: Clause): clause is VerbalClause => clause.head !== null;

/** The clauses of one sentence, in the order of their first words. */
export interface SentenceClauses {
  items: readonly Item[];
  clauses: readonly Clause[];
}

/** The first main clause that has a verb. */
export const mainOf = ({ clauses }: SentenceClauses): VerbalClause | undefined =>
  clauses.filter(hasVerb).find(({ kind }) => kind === "main");
