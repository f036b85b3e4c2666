import { softBreaks } from "../text/breaks.ts";

/** A line or, in a hard-wrapped text, a paragraph: trimmed, in code units, with its text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** Splits `text` into its non-empty lines; line breaks that wrapping made stay inside. */
export function splitLines(text: string): Line[] {
  const soft = new Set(softBreaks(text).map(({ start }) => start));
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    const last = lines.at(-1);
    if (last && soft.has(last.end)) lines.splice(-1, 1, { start: last.start, end, text: text.slice(last.start, end) });
    else lines.push({ start, end, text: trimmed });
  }
  return lines;
}
