import { foldTypography } from "./fold.ts";

/** The W3C TextQuoteSelector: the words, and enough of what stands around them to tell one place from another. */
export interface TextQuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** White space between the words and their prefix or suffix: a line break, an empty line. */
const SEAM = 8;

/** Where a selector points, in code units; or how many places fit, when that is not one. */
export type Anchored = { start: number; end: number } | { found: number };

/**
 * Finds the one place of `text` that a selector names. Letter for letter first; where that fails, with apostrophes,
 * quotation marks, spaces and dashes folded, since editors type them on other keyboards.
 */
export function anchor(text: string, selector: TextQuoteSelector): Anchored {
  const exact = places(text, selector);
  if (exact.length > 0) return one(exact, selector.exact.length);
  const fold = foldTypography;
  const folded = places(fold(text), {
    exact: fold(selector.exact),
    prefix: selector.prefix && fold(selector.prefix),
    suffix: selector.suffix && fold(selector.suffix),
  });
  return one(folded, selector.exact.length);
}

function places(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector): number[] {
  const found: number[] = [];
  if (!exact) return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length - SEAM), at);
    const after = text.slice(at + exact.length, at + exact.length + suffix.length + SEAM);
    // White space and marks at the seam are forgiven: `prefix: "selon eux,"` fits « selon eux, "menaces…" ».
    if (before.trimEnd().endsWith(prefix.trimEnd()) && after.trimStart().startsWith(suffix.trimStart())) found.push(at);
  }
  return found;
}

function one(found: number[], length: number): Anchored {
  const [start] = found;
  return found.length === 1 && start !== undefined ? { start, end: start + length } : { found: found.length };
}
