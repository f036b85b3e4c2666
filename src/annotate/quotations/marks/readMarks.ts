import { matchesIn } from "../../../text/matches.ts";
import { perObject } from "../../../text/per-object.ts";
import type { Range } from "../../tokens.ts";
import type { QuotationLocale } from "../locale.ts";

/** A quotation mark as its place shows it; `kind` is its index in the locale's marks, the straight one after the last. */
export interface Mark {
  at: number;
  sign: "open" | "close" | "either";
  kind: number;
  /** What its place says where that is the contrary of what it looks like: »Oui«, ”Oui”. */
  turned?: "open" | "close";
}

const SPACE_OR_OPENING = /[\s([{«“‹'’/—–-]/;
const SPACE_OR_CLOSING = /[\s)\]},;:.!?…»”›/]/;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}.!?…]/u;

/** The marks of one block, in order. A straight one opens or closes by the white space beside it; in 9"81 it is no mark. */
export function readMarks(text: string, block: Range, locale: QuotationLocale): Mark[] {
  const marks: Mark[] = [];
  for (const { at, match: character } of matchesIn(text, block, markPattern(locale))) {
    const [before, after] = [at === block.start ? " " : text[at - 1], at + 1 === block.end ? " " : text[at + 1]];
    const opens = SPACE_OR_OPENING.test(before ?? " ");
    const closes = SPACE_OR_CLOSING.test(after ?? " ");
    if (character === locale.straight) {
      if (/\p{N}/u.test(before ?? "") && /\p{N}/u.test(after ?? "")) continue;
      marks.push({ at, kind: locale.marks.length, sign: opens === closes ? "either" : opens ? "open" : "close" });
      continue;
    }
    const kind = locale.marks.findIndex((mark) => mark.open === character || mark.close === character);
    if (locale.marks[kind]?.open === character) {
      const turned = closes && WORD_END.test(before ?? "") ? { turned: "close" as const } : {};
      marks.push({ at, kind, sign: "open", ...turned });
    } else {
      const turned = opens && LETTER.test(after ?? "") ? { turned: "open" as const } : {};
      marks.push({ at, kind, sign: "close", ...turned });
    }
  }
  return marks;
}

/** Any mark of the locale, straight ones included. */
export const markPattern = perObject(({ marks, straight }: QuotationLocale): RegExp => {
  const signs = marks.map((mark) => mark.open + mark.close).join("") + straight;
  return new RegExp(`[${signs}]`, "g");
});
