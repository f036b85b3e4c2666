import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAt } from "../phrases/phrases.ts";
import { subjectBefore } from "../subjects/before.ts";
import type { VerbGroup } from "../verbs/group.ts";
import { outlineOf } from "./outline.ts";
import type { Scene } from "./scene.ts";

/** To whom the verb nearest before the words is done; the words are not his. */
export function undergoing({ passage: { sentence, at }, reading: { lexicon } }: Scene): Phrase | null {
  const nearest = outlineOf(sentence, lexicon).groups.findLast(({ end }) => end < at);
  if (nearest?.voice === "reduced") return charged(sentence, nearest, lexicon);
  // "X a été condamné à « trois mois de prison »"
  const subject = nearest?.voice === "passive" ? subjectBefore(sentence, nearest, lexicon) : null;
  return subject && nearest && subject.end < nearest.start ? subject : null;
}

/** "pour X, accusé d'avoir « triché »" */
function charged(sentence: Sentence, { start, end }: VerbGroup, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  if (!lexicon.words.genitives.has(items[end + 1]?.lower ?? "")) return null;
  const last = items[start - 1]?.lower === "," ? start - 2 : start - 1;
  return items[last]?.kind === "name" ? phraseAt(sentence, last, last, lexicon) : null;
}
