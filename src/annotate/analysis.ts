import type { ActorKind, Block, BlockKind } from "../model.ts";
import type { Range, Token } from "./tokens.ts";

/** What every pass of the engine reads. Offsets are UTF-16 code units of `text` (NFC). */
export interface Analysis {
  text: string;
  /** All blocks of the file, the journalist's and the page's. */
  blocks: readonly Block[];
  /** Sentences of the journalist's blocks only, in order; none crosses a block. */
  sentences: readonly Range[];
  /** Tokens of the journalist's blocks only, in order. */
  tokens: readonly Token[];
}

/** Masculine or feminine, as the grammar has it. */
export type Gender = "m" | "f";

/** Somebody or something named in the article, as the passes share it. Offsets are code units. */
export interface Entity {
  /** The fullest name the article gives: "Anne Durand". */
  name: string;
  /** Every distinct name, the fullest first: "Anne Durand", "Durand". */
  names: string[];
  kind: ActorKind;
  /** Grammatical gender and number, as far as a first name, title, role or article tells. */
  gender: Gender | null;
  plural: boolean;
  /** Titles before a person's name that are a calling: "docteur" of "le Dr Durand". */
  callings?: readonly string[];
  mentions: EntityMention[];
  roles: EntityRole[];
}

/** A place where the name stands (no article, no title): "Durand" in "Mme Durand". */
export interface EntityMention extends Range {
  text: string;
  block: BlockKind;
}

/** "maire de Lyon" in "La maire de Lyon, Anne Durand": the words, and the head noun that descriptions repeat. */
export interface EntityRole extends Range {
  role: string;
  head: string;
}
