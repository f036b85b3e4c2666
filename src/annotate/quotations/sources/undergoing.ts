import type { Phrase } from "../phrases/phrase.ts";
import { subjectBefore } from "../subjects/before.ts";
import { outlineOf } from "./outline.ts";
import type { Scene } from "./scene.ts";

/** "X a été condamné à « trois mois de prison »": to whom the verb nearest before the words is done; the words are not his. */
export function undergoing({ passage: { sentence, at }, reading: { lexicon } }: Scene): Phrase | null {
  const nearest = outlineOf(sentence, lexicon).groups.findLast(({ end }) => end < at);
  const subject = nearest?.voice === "passive" ? subjectBefore(sentence, nearest, lexicon) : null;
  return subject && nearest && subject.end < nearest.start ? subject : null;
}
