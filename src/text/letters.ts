import type { Edit } from "./rewrite.ts";

/** Zero width spaces and joiners, soft hyphens, marks of direction, the mark of byte order: nobody sees them. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]$/;
/** Hyphens that are not the keyboard's. */
const HYPHEN = /^[\u2010\u2011]$/;
/** Ligatures of type (ﬁ, ﬃ) and letters set high (ᵉʳ): read as the letters they stand for. */
const SHAPED = /^[\ufb00-\ufb06\u02b0-\u02b8\u1d2c-\u1d6a]$/;

const STRANGE =
  /[\u00ad\u02b0-\u02b8\u1d2c-\u1d6a\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u206f\ufb00-\ufb06\ufeff]/;

/** A letter with the marks that stand on it, so that each can be composed by itself. */
const LETTER = /[^\p{M}][\p{M}\u1160-\u11ff]+|[\p{M}\u1160-\u11ff]+|[^\0-\x7f]/gsu;

/** What to change so that every letter is one that rules know: composed (NFC), seen, of the ordinary shape. In order. */
export function plainLetters(text: string): Edit[] {
  if (!STRANGE.test(text) && text.normalize("NFC") === text) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(LETTER)) {
    const by = plain(match[0]);
    if (by !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return edits;
}

function plain(letter: string): string {
  if (INVISIBLE.test(letter)) return "";
  if (HYPHEN.test(letter)) return "-";
  return letter.normalize(SHAPED.test(letter) ? "NFKC" : "NFC");
}
