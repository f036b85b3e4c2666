import type { Entity } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";

/** "chef de l'État" and "président de la République" are one role. */
export function canonical(role: string, lexicon: Lexicon): string {
  const { equivalents } = lexicon.words;
  const words = role.toLowerCase().replaceAll("’", "'");
  // "chef de la diplomatie belge": what follows only says which one.
  for (let end = words.length; end > 0; end = words.lastIndexOf(" ", end - 1)) {
    const same = equivalents.get(words.slice(0, end));
    if (same) return same + words.slice(end);
  }
  return words;
}

/** "ancien ministre des Forêts" → ministre, forêts. */
export function contentOf(text: string, { words }: Lexicon): string[] {
  const small = [words.prenominal, words.genitives, words.determiners, words.prepositions];
  return wordsOf(text)
    .map((word) => word.replace(words.former, ""))
    .filter((word) => word.length > 1 && !small.some((set) => set.has(word)));
}

/** "procureur", and whatever "magistrat" may stand for. */
export function nounsOf(noun: string, lexicon: Lexicon): string[] {
  const whole = canonical(noun, lexicon);
  return [whole, ...(lexicon.words.hypernyms.get(whole) ?? [])];
}

/** "ministre belge des Forêts" and "ministre des Forêts belge" are the same words. */
export function inAnyOrder(text: string): string {
  return wordsOf(text).sort().join(" ");
}

export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}-]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** "l'autorité": the Autorité de régulation. */
export function hasInName({ kind, names }: Entity, head: string): boolean {
  return (
    kind !== "person" &&
    names.some((one) =>
      one
        .toLowerCase()
        .split(/[\s'’]/)
        .includes(head),
    )
  );
}
