import { isAdverb } from "../adverbs.ts";
import type { Sentence } from "../items.ts";
import { type Lexicon, PAST_PARTICIPLE, SINGULAR, type VerbForm } from "../lexicon.ts";
import { withAuxiliary } from "./auxiliary.ts";
import { beforeClitics } from "./clitics.ts";
import { plainGroup, type VerbGroup } from "./group.ts";

/** "a fait savoir", "laisse entendre", "fait part de": the second word reports with the first. */
export function made(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const verb = items[index]?.verb;
  let at = index - 1;
  while (
    at > 0 &&
    index - at < 4 &&
    (isAdverb(items, at, lexicon) || lexicon.words.clitics.has(items[at]?.lower ?? ""))
  )
    at--;
  const causative = items[at];
  if (!verb || !causative || !lexicon.words.causatives.has(causative.lower)) return null;
  const report: VerbForm = { ...verb, class: "say", shape: SINGULAR | PAST_PARTICIPLE };
  const compound = withAuxiliary(sentence, at, lexicon);
  if (compound) return { ...compound, end: index, head: index, verb: report };
  if (causative.inverted) {
    return { ...plainGroup(at, index, at, "inverted", report, items, lexicon), head: index };
  }
  const start = beforeClitics(items, at, lexicon);
  const voice = lexicon.words.causativeParticiples.has(causative.lower) ? "participle" : "active";
  return { ...plainGroup(start, index, at, voice, report, items, lexicon), head: index, plural: null };
}
