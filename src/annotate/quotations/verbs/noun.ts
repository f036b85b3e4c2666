import type { Item } from "../items.ts";
import { INFINITIVE, type Lexicon, OTHER_PERSON, PAST_PARTICIPLE, PRESENT_PARTICIPLE, SINGULAR } from "../lexicon.ts";
import { isInfinitive } from "../syntax.ts";

/** "la demande", "une critique", "sans critique": a noun, unless "la" is the pronoun of "il la critique". */
export function isNoun(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const before = items[index - 1];
  if (!before) return false;
  const word = before.lower;
  if (before.kind === "number") return true;
  if (before.kind !== "word") return false;
  // Only a form that serves "je" and "il" alike, or a participle, is also a noun: "demande", not "répondit".
  const shape = items[index]?.verb?.shape ?? 0;
  // "un poste de conseiller du maire"
  const next = items[index + 1]?.lower ?? "";
  const office =
    words.persons.has(items[index]?.lower ?? "") && words.genitives.has(next) && !words.partitives.has(next);
  if (shape & INFINITIVE && office && !isInfinitive(items[index + 2], lexicon)) return true;
  if (!(shape & PAST_PARTICIPLE) && !(shape & OTHER_PERSON && shape & SINGULAR) && !(shape & INFINITIVE)) return false;
  if (words.clitics.has(word) && words.determiners.has(word)) {
    const subject = items[index - 2];
    if (!subject) return true;
    return !(
      words.pronouns.has(subject.lower) ||
      words.impersonal.has(subject.lower) ||
      words.relative.has(subject.lower) ||
      words.negations.has(subject.lower) ||
      // "Son frère, X, la décrit comme": a form of the past or present, after a comma
      (subject.lower === "," && !(shape & OTHER_PERSON && !(shape & PAST_PARTICIPLE))) ||
      subject.kind === "name" ||
      // "Son frère, X, le juge « prometteur »"
      (subject.lower === "," && items[index + 1]?.kind === "quote") ||
      // "comme le rappelle X"
      (words.comparing.has(subject.lower) && word !== "les" && (shape & SINGULAR) > 0)
    );
  }
  // "l'un réclame"
  if (words.ordinals.has(word) && words.determiners.has(items[index - 2]?.lower ?? "")) return false;
  if (words.clitics.has(word)) return false;
  if (words.determiners.has(word)) return true;
  const infinitive = (items[index]?.verb?.shape ?? 0) & (INFINITIVE | PRESENT_PARTICIPLE);
  return !infinitive && words.prepositions.has(word);
}
