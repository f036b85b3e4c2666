import type { Dossier } from "../../model.ts";
import { foldWord } from "../../text/fold.ts";
import type { SiteFile } from "../file.ts";
import { siteLanguages } from "../render.tsx";
import type { SearchRecord } from "./record.ts";
import { APART } from "./words.ts";

/** Where the words stand that a page in a language suggests, beside the index. */
export const vocabularyPath = (lang: string) => `pagefind/words.${lang}.txt`;

const SHORTEST = 4; // letters; a slip in a shorter word could be any of many

/** The words of a large dossier: rarer ones are as likely slips themselves, and the list is loaded whole. */
const MOST = 20_000;

/** For each language of the site the words that it may suggest: those of its own texts, of the articles, and names. */
export function vocabularyFiles(records: readonly SearchRecord[], dossier: Dossier): SiteFile[] {
  const names = dossier.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const capitals = new Map(
    names.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}-]+/u)).map((word) => [word.toLowerCase(), word]),
  );
  // What is said in no language of ours, most of it by far, is counted once for all.
  const inAll = countWords(records.map(({ spoken }) => spoken[""] ?? ""));
  return siteLanguages(dossier).map((lang) => ({
    path: vocabularyPath(lang),
    content: vocabulary([inAll, countWords(records.map(({ spoken }) => spoken[lang] ?? ""))], capitals),
  }));
}

type Counts = ReadonlyMap<string, number>;

/** How often each word stands in the texts. */
export function countWords(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.split(/[^\p{L}\p{M}\p{N}-]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Every word that can be found, one a line, the most frequent first: what a misspelt word may have been meant to be. Of
 * spellings that differ in accents alone, the most frequent stands, and of two as frequent the one with more accents.
 *
 * @param capitals how names are written, by their small letters
 */
export function vocabulary(counted: readonly Counts[], capitals: ReadonlyMap<string, string> = new Map()): string {
  const spellings = new Map<string, Map<string, number>>();
  for (const [word, times] of counted.flatMap((counts) => [...counts])) {
    if (!/^\p{L}[\p{L}\p{M}-]*$/u.test(word) || word.length < SHORTEST || word.endsWith(APART)) continue;
    const spelt = word.toLowerCase();
    const folded = foldWord(spelt);
    const counts = spellings.get(folded) ?? new Map<string, number>();
    counts.set(spelt, (counts.get(spelt) ?? 0) + times);
    spellings.set(folded, counts);
  }
  return [...spellings]
    .map(([folded, counts]) => {
      const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1)); // é comes after e
      const sum = [...counts.values()].reduce((all, count) => all + count, 0);
      return { word: best?.[0] ?? folded, sum };
    })
    .sort((a, b) => b.sum - a.sum || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => capitals.get(word) ?? word)
    .join("\n");
}
