/** A line or, in a hard-wrapped text, a paragraph: trimmed, in code units, with its text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * Splits `text` into its non-empty lines. Where most lines go on in lower case on the next one, the text was wrapped at a
 * fixed width: then a paragraph ends at an empty line only, and its line breaks stay inside.
 */
export function splitLines(text: string): Line[] {
  const lines = chunks(text, /[^\n\r\u2028\u2029]+/g);
  return goOn(text, lines) ? chunks(text, /[^\n\r]+(?:\r?\n(?=[^\n\r])[^\n\r]*)*/g) : lines;
}

/** True of a text whose lines are cut at a fixed width. */
export function isWrapped(text: string): boolean {
  return goOn(text, chunks(text, /[^\n\r\u2028\u2029]+/g));
}

/** Three lines in ten: a wrapped line begins with a small letter more often than not, an unwrapped one hardly ever does. */
function goOn(text: string, lines: readonly Line[]): boolean {
  const small = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next && text.slice(line.end, next.start).split("\n").length === 2 && /^\p{Ll}/u.test(next.text);
  });
  return lines.length >= 4 && small.length >= lines.length * 0.3;
}

function chunks(text: string, pattern: RegExp): Line[] {
  const found: Line[] = [];
  for (const match of text.matchAll(pattern)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return found;
}
