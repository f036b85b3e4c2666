import { matchesIn } from "../../matches.ts";
import type { Range } from "../../tokens.ts";
import type { QuotationLocale } from "../locale.ts";

/** A quotation mark as its place shows it; `kind` is its index in the locale's marks, the straight one after the last. */
export interface Mark {
  at: number;
  sign: "open" | "close" | "either";
  kind: number;
}

const SPACE_OR_OPENING = /[\s([{«“‹'’/—–-]/;
const SPACE_OR_CLOSING = /[\s)\]},;:.!?…»”›/]/;

/** The marks of one block, in order. A straight one opens or closes by the white space beside it. */
export function readMarks(text: string, block: Range, locale: QuotationLocale): Mark[] {
  const marks: Mark[] = [];
  for (const { at, match: character } of matchesIn(text, block, markPattern(locale))) {
    if (character === locale.straight) {
      const before = at === block.start || SPACE_OR_OPENING.test(text[at - 1] ?? " ");
      const after = at + 1 === block.end || SPACE_OR_CLOSING.test(text[at + 1] ?? " ");
      marks.push({ at, kind: locale.marks.length, sign: before === after ? "either" : before ? "open" : "close" });
    } else {
      const kind = locale.marks.findIndex((mark) => mark.open === character || mark.close === character);
      marks.push({ at, kind, sign: locale.marks[kind]?.open === character ? "open" : "close" });
    }
  }
  return marks;
}

const patterns = new WeakMap<QuotationLocale, RegExp>();

/** Any mark of the locale, straight ones included. */
export function markPattern(locale: QuotationLocale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const signs = locale.marks.map((mark) => mark.open + mark.close).join("") + locale.straight;
  const pattern = new RegExp(`[${signs}]`, "g");
  patterns.set(locale, pattern);
  return pattern;
}
