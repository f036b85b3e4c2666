import type { Attribution } from "../context.ts";
import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QuotationWords } from "../locale.ts";
import type { Terms } from "../terms.ts";
import type { Looks } from "./looks.ts";

/** A passage with all that the rules look at. */
export interface Case {
  items: readonly Item[];
  at: number;
  looks: Looks;
  attribution: Attribution | null;
  /** Has a source of its own, not one carried over. */
  cued: boolean;
  /** Is a sentence of its own. */
  alone: boolean;
  terms: Terms;
  words: QuotationWords;
  lexicon: Lexicon;
}

export type Rule = (one: Case) => boolean;
