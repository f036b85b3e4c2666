/** The first words of a text, with an ellipsis where it goes on: at most `length` characters, and no word cut. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\s,;:.–—-]+$/u, "")}…`;
}
