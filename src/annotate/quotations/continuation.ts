import { type Attribution, attribution, type Candidate } from "./context.ts";
import type { Sentence } from "./items.ts";
import { standsAlone } from "./judge.ts";
import type { Lexicon } from "./lexicon.ts";

/** Words without a source of their own go on with the last one, where nothing breaks the thread. */
export function continued(
  candidate: Candidate,
  last: Candidate | null,
  _sentences: readonly Sentence[],
  _lexicon: Lexicon,
): Attribution | null {
  if (!last) return null;
  const { sentence } = candidate;
  const distance = sentence.index - last.sentence.index;
  const near = sentence.block === last.sentence.block ? distance <= 2 : distance === 1;
  if (!near) return null;
  if (candidate.quote.continues || standsAlone(candidate))
    return attribution("continuation", null, null, { from: last, confidence: "likely" });
  return null;
}
