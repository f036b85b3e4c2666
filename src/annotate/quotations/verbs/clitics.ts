import type { Item } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";

/** Does "se" or "s'" stand among the items from `from` up to `to`? */
export function isReflexive(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.words.reflexives.has(items[i]?.lower ?? "")) return true;
  return false;
}

/** Index of the first of the unstressed pronouns and negations that stand directly before `index`. */
export function beforeClitics(items: readonly Item[], index: number, lexicon: Lexicon): number {
  let start = index;
  while (start > 0) {
    // "La Corée a dit": a name that opens with an article is none.
    const { kind, lower } = items[start - 1] ?? {};
    if (kind !== "word" || !(lexicon.words.clitics.has(lower ?? "") || lexicon.words.negations.has(lower ?? ""))) break;
    start--;
  }
  return start;
}
