/** A word as the index holds it, and where it stands in the text as printed (UTF-16 offsets, `end` exclusive). */
export interface IndexedWord {
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text as they are indexed and searched, each with its place in the text as it is printed: what is shown stays
 * verbatim, what is searched is folded.
 *
 * « l’assaut » → "l'" + "assaut"; "24h" → "24" + "h"; "cœur" → "coeur"; quotation marks and lone dashes are no words.
 * The index folds accents, case and endings by itself.
 *
 * @param joined matches what is written together with the next word and is one of its own; must be global
 */
export function indexedWords(text: string, joined: RegExp): IndexedWord[] {
  const breaks = new Set([...text.matchAll(joined)].map((found) => found.index + found[0].length));
  const words: IndexedWord[] = [];
  for (const found of text.matchAll(/[^\s«»“”„"…()[\]{}<>|=*\\/;]+/gu)) {
    let start = found.index;
    const end = start + found[0].length;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !breaks.has(at)) continue;
      const piece = text.slice(start, at);
      if (/[\p{L}\p{N}]/u.test(piece)) words.push({ text: fold(piece), start, end: at });
      start = at;
    }
  }
  return words;
}

/** Words as one string: the form in which Pagefind takes them, and counts them. */
export function indexedText(text: string, joined: RegExp): string {
  return indexedWords(text, joined)
    .map((word) => word.text)
    .join(" ");
}

const ligatures: Readonly<Record<string, string>> = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE" };

function fold(word: string): string {
  const composed = word.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""); // soft hyphens and joiners
  return composed.replace(/[œŒæÆ]/g, (letter) => ligatures[letter] ?? letter).replace(/[’ʼ]/g, "'");
}
