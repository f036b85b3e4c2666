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
  const wrapped = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next && text.slice(line.end, next.start).split("\n").length === 2 && /^\p{Ll}/u.test(next.text);
  });
  // Three in ten: a wrapped line begins with a small letter more often than not, an unwrapped one hardly ever does.
  if (lines.length < 4 || wrapped.length < lines.length * 0.3) return lines;
  return chunks(text, /[^\n\r]+(?:\r?\n(?=[^\n\r])[^\n\r]*)*/g);
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
