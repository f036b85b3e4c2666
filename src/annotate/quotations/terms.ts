import type { Reading } from "./context.ts";
import type { Sentence } from "./items.ts";

const LONGEST = 4;

export interface Terms {
  /** What the writer also says without marks. */
  terms: ReadonlySet<string>;
  /** What it gives as a name or speaks of as a word: "le mot « autrice »". */
  named: ReadonlySet<string>;
  /** Words written with a capital inside a sentence. */
  proper: ReadonlySet<string>;
}

/**
 * Runs of two to four words that the writer also uses outside marks: "gilets jaunes". In marks they are a term, not somebody's words.
 * Only runs whose marked twin exists are kept, so the set stays small.
 */
export function termsOf(sentences: readonly Sentence[], { text, lexicon }: Reading): Terms {
  // By their last word
  const marked = new Map<string, string[][]>();
  for (const { items } of sentences) {
    for (const { quote } of items) {
      if (!quote || quote.end - quote.start > 60) continue;
      const words = normal(text.slice(quote.start, quote.end));
      // "la crédibilité" is one word with its article.
      if (words.length - (lexicon.words.determiners.has(words[0] ?? "") ? 1 : 0) >= 2 && words.length <= LONGEST)
        marked.set(words.at(-1) ?? "", [...(marked.get(words.at(-1) ?? "") ?? []), words]);
    }
  }
  const terms = new Set<string>();
  const proper = new Set<string>();
  const run: string[] = [];
  for (const { items } of sentences) {
    run.length = 0;
    for (const item of items) {
      if (item.capital && item !== items[0])
        for (const word of normal(text.slice(item.start, item.end))) proper.add(word);
      if (item.kind === "quote" || item.kind === "mark") {
        run.length = 0;
        continue;
      }
      if (marked.size === 0) continue;
      for (const word of normal(text.slice(item.start, item.end))) {
        run.push(word);
        for (const words of marked.get(word) ?? [])
          if (words.every((one, at) => one === run[run.length - words.length + at])) terms.add(words.join(" "));
      }
    }
  }
  return { terms, proper, named: new Set() };
}

function normal(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?/gu) ?? []).map((word) =>
    word.toLowerCase().replace("’", "'"),
  );
}
