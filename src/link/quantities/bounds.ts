import type { Span } from "../../model.ts";
import { codePoints } from "../../text/codepoints.ts";
import type { LinkLocale } from "../locale.ts";

export type Bound = "least" | "most" | "about";

/** What beside a figure says that it is no exact one, and how many code points of it stand before and after. */
export interface Found {
  bound: Bound | null;
  before: number;
  after: number;
}

/** "au moins" before "six mois", "au plus" after it. */
export function boundOf(before: string, after: string, { bounds }: LinkLocale): Found {
  for (const one of bounds) {
    const [led, followed] = [one.before.exec(before), one.after.exec(after)];
    if (led || followed)
      return { bound: one.bound, before: codePoints(led?.[0] ?? ""), after: codePoints(followed?.[0] ?? "") };
  }
  return { bound: null, before: 0, after: 0 };
}

/** A quantity's bound, and its place with the words of the bound. */
export const widened = ({ start, end }: Span, { bound, before, after }: Found) => ({
  bound,
  shown: { start: start - before, end: end + after },
});
