/** Paragraphs of an export: at empty lines where it has any, else a line each. */
export function exportParagraphs(text: string): string[] {
  const blocks = /\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split("\n");
  return blocks.map((block) => block.replace(/\s*\n\s*/g, " ").trim()).filter(Boolean);
}
