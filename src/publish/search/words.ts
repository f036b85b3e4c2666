import type { SearchLocale } from "./locale.ts";

/** A word as the index holds it, and where it stands in the text as printed (UTF-16 offsets, `end` exclusive). */
export interface IndexedWord {
  text: string;
  start: number;
  end: number;
}

/** What the words of a language need before they are indexed. */
export type WordLocale = Pick<SearchLocale, "joined" | "functionWords">;

/**
 * The words of a text as they are indexed and searched, each with its place in the text as it is printed: what is shown stays
 * verbatim, what is searched is folded.
 *
 * « l’assaut » → "l'" + "assaut"; "24h" → "24" + "h"; "cœur" → "coeur"; « élu·e » → "élu" + "e"; quotation marks and lone dashes
 * are no words. The index folds accents, case and endings by itself.
 */
export function indexedWords(text: string, { joined, functionWords }: WordLocale): IndexedWord[] {
  const breaks = new Set([...text.matchAll(joined)].map((found) => found.index + found[0].length));
  const words: IndexedWord[] = [];
  for (const found of text.matchAll(/[^\s«»“”„"…()[\]{}<>|=*\\/;]+/gu)) {
    let start = found.index;
    const end = start + found[0].length;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !breaks.has(at)) continue;
      const piece = text.slice(start, at);
      if (/[\p{L}\p{N}]/u.test(piece)) words.push({ text: told(fold(piece), functionWords), start, end: at });
      start = at;
    }
  }
  return words;
}

/** Words as one string: the form in which Pagefind takes them, and counts them. */
export function indexedText(text: string, locale: WordLocale): string {
  return indexedWords(text, locale)
    .map((word) => word.text)
    .join(" ");
}

const ligatures: Readonly<Record<string, string>> = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE" };

function fold(word: string): string {
  const composed = word.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""); // soft hyphens and joiners
  return composed
    .replace(/[œŒæÆ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’ʼ‘‛`´′ʹ＇]/g, "'")
    .replace(/[·⋅‧•∙・.-]+$/, "");
}

/** Ends a word that the index would take for one that every text holds. Nobody types it, and no letter is folded into it. */
export const APART = "θ";

/** "dû", "due" → "duθ", "dueθ"; "sûres" → "surθ": the index folds accents and endings, and would answer with every « du », « sur ». */
function told(word: string, functionWords: ReadonlySet<string>): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
  if (functionWords.has(bare)) return word;
  const stem = bare.replace(/(?<=..)(?:es|e|s)$/, "");
  const folded = stem.normalize("NFD").replace(/\p{M}+/gu, "");
  if (bare === folded || !functionWords.has(folded)) return word;
  return (folded === stem ? bare : folded) + APART;
}
