/** Reads `text[start:end]` where the offsets count Unicode code points, as in Python. */
export function slice(text: string, start: number, end: number): string {
  if (!/[\ud800-\udbff]/.test(text)) return text.slice(start, end);
  return [...text].slice(start, end).join("");
}

/** Length of `text` in Unicode code points. */
export function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
