import type { Range } from "./tokens.ts";

/** Splits one block of `text` into sentences. Filled by the quotation engine. */
export function splitSentences(text: string, block: Range): Range[] {
  return text.slice(block.start, block.end).trim() ? [block] : [];
}
