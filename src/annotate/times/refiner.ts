import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";

/** A pass over the drafts of one article, in text order: joins, drops or completes some of them. */
export type Refiner = (drafts: readonly Draft[], context: Context) => Draft[];

/**
 * Walks the drafts once and lets `join` melt each into the one before it (or not: null). A joined draft is offered again.
 */
export function joinNeighbours(drafts: readonly Draft[], join: (left: Draft, right: Draft) => Draft | null): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const left = joined.at(-1);
    const one = left && join(left, draft);
    if (one) joined[joined.length - 1] = one;
    else joined.push(draft);
  }
  return joined;
}
