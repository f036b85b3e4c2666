import type { RecordType } from "./record.ts";

/** What the search script says, in the language of the page. `{n}` stands for a number, `{q}` for what was asked. */
export interface SearchText {
  idle: string;
  searching: string;
  one: string;
  many: string;
  none: string;
  /** The same where filters may be why. */
  noneForFilters: string;
  /** Nothing holds all the words, but something holds some of them. */
  noneWhole: string;
  noneFiltered: string;
  failed: string;
  /** `{q}` is the query with its slips mended, a link. */
  suggestion: string;
  more: string;
  /** Heads what holds some of the words. */
  most: string;
  /** Heads who is called what was asked for. */
  named: string;
  /** A link to the other renderings of the same utterance. */
  renderings: string;
  /** Heads the results of each type. */
  types: Readonly<Record<RecordType, string>>;
}
