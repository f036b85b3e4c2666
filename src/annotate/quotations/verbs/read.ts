import type { Sentence } from "../items.ts";
import {
  INFINITIVE,
  type Lexicon,
  OTHER_PERSON,
  PAST_PARTICIPLE,
  PLURAL,
  PRESENT_PARTICIPLE,
  SINGULAR,
} from "../lexicon.ts";
import { withAuxiliary } from "./auxiliary.ts";
import { beforeClitics } from "./clitics.ts";
import { plainGroup, type VerbGroup } from "./group.ts";
import { made } from "./made.ts";
import { isNoun } from "./noun.ts";

/** Reads the verb group whose head stands at `index`, or null where the word is no verb ("la demande"). */
export function verbGroup(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  if (!sentence.items[index]?.verb) return null;
  let groups = known.get(sentence);
  if (!groups) {
    groups = new Map();
    known.set(sentence, groups);
  }
  let found = groups.get(index);
  if (found === undefined) {
    found = readGroup(sentence, index, lexicon);
    groups.set(index, found);
  }
  return found;
}

/** Passes ask for the same group again and again. */
const known = new WeakMap<Sentence, Map<number, VerbGroup | null>>();

function readGroup(sentence: Sentence, index: number, lexicon: Lexicon): VerbGroup | null {
  const { items } = sentence;
  const item = items[index];
  const verb = item?.verb;
  // "fait remarquer X": whoever lets note says it himself; "fait dire à X" is another's words.
  const lent =
    verb?.class === "say" && verb.shape & INFINITIVE && !lexicon.words.addressing.has(items[index + 1]?.lower ?? "");
  if (verb?.class === "made" || lent) {
    const group = made(sentence, index, lexicon);
    if (group || !lent) return group;
  }
  if (!item || !verb || (item.capital && index > 0 && items[index - 1]?.kind !== "quote")) return null;

  // "a réagit": after "a" a form can be nothing but a participle, however it is spelt.
  const { haveSingular, havePlural } = lexicon.words;
  const has = [haveSingular, havePlural].some((set) => set.has(items[index - 1]?.lower ?? ""));
  const participle = (verb.shape & PAST_PARTICIPLE) > 0 || (has && (verb.shape & SINGULAR) > 0);
  const compound = participle ? withAuxiliary(sentence, index, lexicon) : null;
  if (compound) return compound;
  const finite = SINGULAR | PLURAL | OTHER_PERSON;
  if (verb.shape & finite) {
    if (item.inverted) return plainGroup(index, index, index, "inverted", verb, items, lexicon);
    if (!isNoun(items, index, lexicon)) {
      if (!(verb.shape & (SINGULAR | PLURAL)) && !item.inverted) return null;
      return plainGroup(beforeClitics(items, index, lexicon), index, index, "active", verb, items, lexicon);
    }
    if (!(verb.shape & (PAST_PARTICIPLE | PRESENT_PARTICIPLE))) return null;
  }
  if (isNoun(items, index, lexicon)) return null;
  if (verb.shape & PRESENT_PARTICIPLE)
    return plainGroup(beforeClitics(items, index, lexicon), index, index, "participle", verb, items, lexicon);
  if (verb.shape & INFINITIVE)
    return plainGroup(beforeClitics(items, index, lexicon), index, index, "infinitive", verb, items, lexicon);
  if (verb.shape & PAST_PARTICIPLE) return plainGroup(index, index, index, "reduced", verb, items, lexicon);
  return null;
}
