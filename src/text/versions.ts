import { foldWord } from "./fold.ts";

/**
 * In how many forms sources print what was said once: the pieces and repetitions of one source are one form ("effort coordonné" …
 * "seraient limitées", a heading and the text below it), and so are the same words in two sources.
 */
export function countVersions(said: readonly { article: string; words: string }[]): number {
  const pieces = new Map<string, Set<string>>();
  for (const { article, words } of said) {
    const of = pieces.get(article) ?? new Set();
    pieces.set(
      article,
      of.add(
        foldWord(words)
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      ),
    );
  }
  return new Set([...pieces.values()].map((of) => [...of].join(" … "))).size;
}
