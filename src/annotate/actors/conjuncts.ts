import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Names in a row with nothing but a comma, "et", "ou" and an article or preposition between them, in runs of two and more. */
export function conjuncts(candidates: readonly Candidate[], reading: Reading): Candidate[][] {
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  let closed = false;
  for (const candidate of [...candidates, null]) {
    const before = list.at(-1);
    const joint = before && candidate ? jointOf(before, candidate, reading) : null;
    if (before && !joint) {
      // "À Odessa, Natalia" is no list: one has "et" or "ou".
      if (closed) lists.push(list);
      list = [];
      closed = false;
    }
    closed ||= joint === "word";
    if (candidate) list.push(candidate);
  }
  return lists;
}

/** What joins two names, if nothing else stands between them. */
function jointOf(
  before: Candidate,
  { first }: Candidate,
  { tokens, locale, folded }: Reading,
): "comma" | "word" | null {
  const { last } = before;
  if (first - last > 4 || first - last < 2) return null;
  let joint: "comma" | "word" | null = null;
  for (let at = last + 1; at < first; at++) {
    const word = folded(at);
    if (locale.coordinators.has(word)) joint = "word";
    else if (tokens[at]?.lower === ",") joint ??= "comma";
    else if (!(locale.articles.has(word) || locale.genitives.has(word))) return null;
  }
  return joint;
}
