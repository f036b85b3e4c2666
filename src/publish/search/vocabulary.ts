import { foldWord } from "../../text/fold.ts";
import type { SearchRecord } from "./record.ts";

/** Where the words stand, beside the index. */
export const vocabularyPath = "pagefind/words.txt";

const SHORTEST = 4; // letters; a slip in a shorter word could be any of many

/** The words of a large dossier: rarer ones are as likely slips themselves, and the list is loaded whole. */
const MOST = 20_000;

/**
 * Every word that can be found, one a line, the most frequent first: what a misspelt word may have been meant to be. Of
 * spellings that differ in accents alone, the most frequent stands, and of two as frequent the one with more accents.
 */
export function vocabulary(records: readonly SearchRecord[]): string {
  const spellings = new Map<string, Map<string, number>>();
  for (const { content } of records) {
    for (const word of content.split(/[^\p{L}\p{M}\p{N}-]+/u)) {
      if (!/^\p{L}[\p{L}\p{M}-]*$/u.test(word) || word.length < SHORTEST) continue;
      const spelt = word.toLowerCase();
      const folded = foldWord(spelt);
      const counts = spellings.get(folded) ?? new Map<string, number>();
      counts.set(spelt, (counts.get(spelt) ?? 0) + 1);
      spellings.set(folded, counts);
    }
  }
  return [...spellings]
    .map(([folded, counts]) => {
      const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1)); // é comes after e
      const sum = [...counts.values()].reduce((all, count) => all + count, 0);
      return { word: best?.[0] ?? folded, sum };
    })
    .sort((a, b) => b.sum - a.sum || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word)
    .join("\n");
}
