import type { Reading } from "./draft.ts";
import type { Groups, Lexicon } from "./lexicon.ts";

/** One pattern or family of expressions. The pattern itself is the locale's, under the parser's name. */
export interface Parser {
  /** Key of `TimeLocale.rules`. */
  rule: string;
  /** What the matched words denote; null where they denote no time after all. `words` is the whole match. */
  read(groups: Groups, lexicon: Lexicon, words: string): Reading | null;
}
