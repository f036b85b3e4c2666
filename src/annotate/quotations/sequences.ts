import { entries } from "../../text/word-list.ts";

/** Sequences of one or more words, by their first, the longest first: "selon", "de l'avis de". */
export type Sequences = ReadonlyMap<string, readonly (readonly string[])[]>;

/** "selon de_l'_avis_de": as a locale lists them, each word as the tokenizer cuts it. */
export function sequences(list: string): Sequences {
  const byFirst = new Map<string, string[][]>();
  const all = entries(list).map((entry) => entry.split(" "));
  for (const words of all.sort((a, b) => b.length - a.length)) {
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** How many items the longest sequence that stands at `index` takes; 0 for none. */
export function sequenceAt(items: readonly { lower: string }[], index: number, sequences: Sequences): number {
  for (const words of sequences.get(items[index]?.lower ?? "") ?? []) {
    if (words.every((word, offset) => items[index + offset]?.lower === word)) return words.length;
  }
  return 0;
}
