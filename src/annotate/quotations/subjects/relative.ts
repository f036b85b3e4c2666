import type { Sentence } from "../items.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { contractedPhrase, phraseAt } from "../phrases/phrases.ts";

/** "X, qui dénonce": the phrase right before the pronoun. */
export function antecedent(sentence: Sentence, relative: number, lexicon: Lexicon): Phrase | null {
  const { items } = sentence;
  let at = relative - 1;
  // "X, qui est partie et qui a vu Y": both tell of X.
  if (items[at]?.kind === "word" && lexicon.words.coordinators.has(items[at]?.lower ?? "")) {
    const first = items.findLastIndex(
      ({ kind, lower }, i) => i < at && kind === "word" && lexicon.words.relative.has(lower),
    );
    if (first >= 0) return antecedent(sentence, first, lexicon);
  }
  if (items[at]?.lower === ",") at = explainedBy(sentence, at, lexicon) ?? at - 1;
  if (items[at]?.lower === ")" && (items[at]?.partner ?? -1) >= 0) at = (items[at]?.partner ?? 1) - 1;
  const last = items[at];
  if (!last) return null;
  if (last.kind === "name") return phraseAt(sentence, at, at, lexicon);
  // "Celui qui disait « … » est mort": somebody in view.
  if (at === 0 && lexicon.words.those.get(last.lower)?.plural === false) return phraseAt(sentence, at, at + 1, lexicon);
  // "ceux qui parlent de « … »"
  if (lexicon.words.those.has(last.lower)) return nobody(at, last.lower);
  for (let i = at; i >= 0 && at - i < 15; i--) {
    const item = items[i];
    if (!item || (item.kind === "mark" && item.lower !== ")")) break;
    // "répondre au maire, qui l'accuse"
    if (lexicon.words.contracted.has(item.lower) && lexicon.words.addressing.has(item.lower))
      return contractedPhrase(sentence, i, lexicon);
    if (item.kind === "word" && lexicon.words.determiners.has(item.lower)) return phraseAt(sentence, i, at, lexicon);
    if (item.kind === "word" && lexicon.words.pronouns.has(item.lower)) return phraseAt(sentence, i, at, lexicon);
    if (item.kind === "word" && lexicon.words.subordinators.has(item.lower)) break;
  }
  return null;
}

/** "X, délégué du syndicat Y, qui appelle": the comma at `comma` closes what explains X; the index of X. */
function explainedBy({ items }: Sentence, comma: number, { words }: Lexicon): number | null {
  let start = comma;
  while (start > 0 && items[start - 1]?.kind !== "mark" && items[start - 1]?.kind !== "quote") start--;
  const name = start - 2;
  if (items[start - 1]?.lower !== "," || items[name]?.entity?.kind !== "person") return null;
  const head = words.determiners.has(items[start]?.lower ?? "") ? start + 1 : start;
  const governs = head === start && words.genitives.has(items[head + 1]?.lower ?? "");
  return governs || words.persons.has(items[head]?.lower ?? "") ? name : null;
}

function nobody(at: number, head: string): Phrase {
  const none = { entities: [], complements: [], determiner: null, gender: null, plural: false, near: false };
  return { start: at, end: at, kind: "description", head, ...none };
}
