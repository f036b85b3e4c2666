import type { ActorKind, BlockKind } from "../../model.ts";
import type { Range } from "../tokens.ts";

export type Gender = "m" | "f";

/** A place where a name may stand, and what its surroundings tell. */
export interface Candidate extends Range {
  text: string;
  block: BlockKind;
  /** Token indexes, `last` inclusive. */
  first: number;
  last: number;
  /** The words of the name, lower case, accents folded: "john", "matze". */
  words: string[];
  /** The first word opens a sentence, where any word takes a capital. */
  opens: boolean;
  kind: ActorKind | "place" | null;
  gender: Gender | null;
  plural: boolean;
  /** Stands after "M.", "Mme". */
  civility: boolean;
}
