import type { Entity } from "../../analysis.ts";

/** A noun phrase or pronoun that may be a source; `start`/`end` are item indexes, `end` inclusive. */
export interface Phrase {
  start: number;
  end: number;
  kind: "name" | "description" | "pronoun";
  /** Whom it names outright. */
  entities: Entity[];
  /** Whom its complements name: the company in "le patron de l'entreprise X". */
  complements: Entity[];
  /** The noun of a description, the pronoun itself. */
  head: string;
  determiner: string | null;
  gender: "m" | "f" | null;
  plural: boolean;
  /** "ce dernier", "celui-ci". */
  near: boolean;
  /** "la Lyonnaise": the noun says where somebody is from. */
  origin?: boolean;
}

/** No limit but the sentence. */
export const FAR = Number.MAX_SAFE_INTEGER;
