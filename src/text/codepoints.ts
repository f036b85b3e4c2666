/**
 * Reads stretches of `text` whose offsets count Unicode code points, as Python does: `slicer(text)(start, end)`.
 * The text is looked through once, not at every stretch.
 */
export function slicer(text: string): Slicer {
  if (!BEYOND.test(text)) return (start, end) => text.slice(start, end);
  const letters = [...text];
  return (start, end) => letters.slice(start, end).join("");
}

/** One unit a code point, so that offsets hold; a letter stands for what is outside the basic plane. */
export const unitsOf = (text: string) => text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x");

export type Slicer = (start: number, end: number) => string;

/** Code points of two units. */
const BEYOND = /[\ud800-\udbff]/;

/** Length of `text` in Unicode code points. */
export function codePoints(text: string): number {
  if (!BEYOND.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Where these words stand in a text, in code points. */
export function placesOf(words: string, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const length = codePoints(words);
  for (let at = 0, start = 0; words; ) {
    const next = text.indexOf(words, at);
    if (next < 0) break;
    start += codePoints(text.slice(at, next));
    found.push({ start, end: start + length });
    at = next + words.length;
    start += length;
  }
  return found;
}
