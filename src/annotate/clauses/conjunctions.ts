import type { ClauseLocale } from "./locale.ts";

/** How many words the conjunction takes that a stretch begins with: 2 for "alors que", 1 for "quand"; 0 where none begins it. */
export function conjunctionLength(first: string, next: string, { conjunctions }: ClauseLocale): number {
  const conjunction = conjunctions.get(first);
  return conjunction && (!conjunction.before || conjunction.before.has(next)) ? conjunction.takes : 0;
}
