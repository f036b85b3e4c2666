import { isAdjacent } from "../cues/before.ts";
import { outlineOf } from "../sources/outline.ts";
import type { Scene } from "../sources/scene.ts";
import { isDenied } from "./verbs.ts";

/** "n'a jamais déclaré « … »", "nie avoir dit « … »", "si X disait « … »": words that were not said. */
export function deniedClues({ passage: { sentence, at }, reading: { lexicon } }: Scene): string[] {
  const { items } = sentence;
  const [nearest, second] = outlineOf(sentence, lexicon)
    .groups.filter(({ end }) => end < at)
    .reverse();
  if (!nearest) return [];
  const { supposing, denying, subordinators } = lexicon.words;
  const clues: string[] = [];
  const beside = isAdjacent(sentence, nearest.end + 1, at, lexicon) ? "beside the words" : "apart";
  if (isDenied(sentence, nearest, lexicon)) clues.push(`denied ${beside}`, `denied verb of ${nearest.verb.class}`);
  if (second && nearest.voice === "infinitive" && denying.has(second.verb.infinitive))
    clues.push("denied to have said");
  const clause = items.slice(Math.max(0, nearest.start - CLAUSE), nearest.start);
  const opens = clause.findLastIndex(({ lower }) => subordinators.has(lower) || lower === ",");
  if (supposing.has(clause[opens]?.lower ?? "") && !nearest.reflexive) clues.push("supposed");
  return clues;
}

const CLAUSE = 12;
