import type { Block } from "../model.ts";
import type { LayoutLocale } from "./locale.ts";

/** Splits a saved page into blocks and says what each is. Offsets are code units of `text`. */
export function findBlocks(text: string, _locale: LayoutLocale): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (end > line.index + lead) blocks.push({ start: line.index + lead, end, kind: "paragraph", story: 0 });
  }
  return blocks;
}
