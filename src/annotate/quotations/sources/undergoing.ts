import type { Phrase } from "../phrases/phrase.ts";
import { subjectBefore } from "../subjects/before.ts";
import { outlineOf } from "./outline.ts";
import type { Scene } from "./scene.ts";
import { leadsTo } from "./source.ts";

/** "X a été condamné à « trois mois de prison »": to whom the verb nearest before the words is done, the words are not his. */
export function isUndergoing(phrase: Phrase, { passage: { sentence, at }, reading: { lexicon } }: Scene): boolean {
  const nearest = outlineOf(sentence, lexicon).groups.findLast(({ end }) => end < at);
  if (nearest?.voice !== "passive" || phrase.end >= nearest.start) return false;
  return leadsTo(subjectBefore(sentence, nearest, lexicon), phrase);
}
