/**
 * Reads stretches of `text` whose offsets count Unicode code points, as Python does: `slicer(text)(start, end)`.
 * The text is looked through once, not at every stretch.
 */
export function slicer(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const letters = [...text];
  return (start, end) => letters.slice(start, end).join("");
}

/** Length of `text` in Unicode code points. */
export function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
