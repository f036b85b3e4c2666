import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Names in a row with nothing but a comma, "et", "ou" and an article or preposition between them, in runs of two and more. */
export function conjuncts(candidates: readonly Candidate[], reading: Reading): Candidate[][] {
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  for (const candidate of candidates) {
    const before = list.at(-1);
    if (before && !coordinated(before, candidate, reading)) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    list.push(candidate);
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

function coordinated({ last }: Candidate, { first }: Candidate, { tokens, locale, folded }: Reading): boolean {
  if (first - last > 4 || first - last < 2) return false;
  let joined = false;
  for (let at = last + 1; at < first; at++) {
    const word = folded(at);
    if (tokens[at]?.lower === "," || locale.coordinators.has(word)) joined = true;
    else if (!(locale.articles.has(word) || locale.genitives.has(word))) return false;
  }
  return joined;
}
