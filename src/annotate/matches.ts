import type { Range } from "./tokens.ts";

/**
 * What `pattern` (global) matches inside a range of `text`, with offsets of the whole text. Nothing beyond the range is looked at: a
 * text of many paragraphs is read once, not once a paragraph.
 */
export function* matchesIn(
  text: string,
  { start, end }: Range,
  pattern: RegExp,
): Generator<{ at: number; match: string }> {
  // A clone of the pattern begins where the pattern stopped.
  pattern.lastIndex = 0;
  for (const { index, 0: match } of text.slice(start, end).matchAll(pattern)) yield { at: start + index, match };
}
