import { type Candidate, candidate } from "./candidate.ts";
import { closes, opensMarks } from "./marks.ts";
import type { Reading } from "./reading.ts";

/** Longest movement's name, in tokens. */
const LONGEST = 4;

/** Adds "les « bonnets rouges »" in lower case where the article has "Bonnets rouges": marks make up for the capital. */
export function addRepeats(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { tokens, folded } = reading;
  const movements = new Set(
    candidates.filter(({ institution, words }) => institution && words.length > 1).map(({ key }) => key),
  );
  if (movements.size === 0) return [...candidates];
  const found: Candidate[] = [];
  for (let open = 0; open < tokens.length; open++) {
    if (!opensMarks(tokens[open]?.lower) || tokens[open + 1]?.capital) continue;
    let key = folded(open + 1);
    for (let at = open + 2; at <= open + LONGEST && tokens[at]?.kind === "word"; at++) {
      key += ` ${folded(at)}`;
      if (movements.has(key) && closes(tokens[at + 1]?.lower))
        found.push({ ...candidate(reading, open + 1, at), institution: true });
    }
  }
  return [...candidates, ...found].sort((a, b) => a.start - b.start);
}
