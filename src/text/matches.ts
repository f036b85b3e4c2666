/**
 * What `pattern` (global, never empty) matches inside a stretch of `text`, in order, with offsets of the whole text. Nothing beyond the
 * stretch is looked at: a text of many paragraphs is read once, not once a paragraph.
 */
export function matchesIn(
  text: string,
  { start, end }: { start: number; end: number },
  pattern: RegExp,
): { at: number; match: string }[] {
  const found: { at: number; match: string }[] = [];
  const stretch = text.slice(start, end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch))
    found.push({ at: start + match.index, match: match[0] });
  return found;
}
