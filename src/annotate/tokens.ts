/**
 * Words and sentences, in UTF-16 code units of the text the engine reads (offsets become code points only when `annotate`
 * hands its result over). One pass, no backtracking: linear on any input.
 */
import { foldWord } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** A stretch of a text, in its code units of UTF-16, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A word, number or mark. `lower` is the word in lower case with its apostrophe straightened; `folded` has no accents either. */
export interface Token extends Range {
  kind: "word" | "number" | "mark";
  lower: string;
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
}

const INNER = "\\p{L}\\p{M}\\p{N}";
/** What inclusive writing hangs on a word: "élu·es", "directeur·rice·s", "salarié(e)s", "agriculteur.rices". */
const BOTH = "(?:e|ne|le|te|ve|se|fe|[tr]?rice|ère|euse|esse|s)s?";
const INCLUSIVE = `(?:[·•‧⋅]\\p{L}+)+|\\(${BOTH}\\)s?(?!\\p{L})|\\.${BOTH}(?:\\.s)?(?!\\p{L})`;

// A word keeps inner hyphens and a final elision apostrophe: "l'", "aujourd'hui", "a-t-il", "Hauts-de-France".
const TOKEN = new RegExp(
  `(?:[Aa]ujourd['’]hui|AUJOURD['’]HUI)|\\p{L}[${INNER}]*(?:-[\\p{L}\\p{N}][${INNER}]*)*(?:['’ʼ]|(?<=\\p{L}{2})(?:${INCLUSIVE}))?|\\p{N}+(?:[.,]\\p{N}+)*|[^\\s\\p{L}\\p{N}]`,
  "gu",
);

/** Splits stretches of `text` into tokens, in order; white space is left out. The stretches are in order and overlap nowhere. */
export function tokenize(text: string, stretches: readonly Range[] = [{ start: 0, end: text.length }]): Token[] {
  const tokens: Token[] = [];
  for (const stretch of stretches) {
    TOKEN.lastIndex = stretch.start;
    for (let match = TOKEN.exec(text); match && match.index < stretch.end; match = TOKEN.exec(text)) {
      const word = match[0];
      const { kind, lower, folded, capital } = shapeOf(word);
      tokens.push({ start: match.index, end: match.index + word.length, kind, lower, folded, capital });
    }
  }
  return tokens;
}

type Shape = Omit<Token, keyof Range>;

const shapeOf = remembered((word): Shape => {
  const first = word.charCodeAt(0);
  const letter = /^\p{L}/u.test(word);
  const lower = plain(word.toLowerCase().replace(/[’ʼ]/g, "'"));
  return {
    kind: letter ? "word" : first >= 48 && first <= 57 ? "number" : "mark",
    lower,
    folded: foldWord(lower),
    capital: letter && word[0] !== word[0]?.toLowerCase(),
  };
});

const MIXED = new RegExp(`^(\\p{L}{2,}?)(?:${INCLUSIVE}|-(?:e|ne|[tr]?rice|ère|euse|ve)(?:-?s)?)$`, "u");

/** "élu·es" → "élus", "un·e" → "un", "député-e-s" → "députés": the lexicons have the first of the two forms. */
function plain(lower: string): string {
  const stem = MIXED.exec(lower)?.[1];
  if (!stem) return lower;
  return lower.replace(")", "").endsWith("s") && !/[sx]$/.test(stem) ? `${stem}s` : stem;
}
