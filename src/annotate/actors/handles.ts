import { foldWord } from "../../text/fold.ts";
import type { Candidate } from "./candidate.ts";

/** "vraiJeanMorel", "elonmusk": gives a handle the name that the article spells out, where it does. */
export function nameHandles(candidates: readonly Candidate[]): Candidate[] {
  const compact = new Map<string, string>();
  for (const { handle, key } of candidates) if (!handle && key.includes(" ")) compact.set(key.replaceAll(" ", ""), key);
  return candidates.map((candidate) => {
    if (!candidate.handle) return candidate;
    const words = candidate.text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(foldWord);
    for (let from = 0; from < Math.min(words.length, LONGEST); from++) {
      const key = compact.get(words.slice(from, from + LONGEST).join(""));
      if (key) return { ...candidate, key };
    }
    return candidate;
  });
}

/** More words than this are no handle. */
const LONGEST = 8;
