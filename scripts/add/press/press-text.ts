import type { Brought } from "../brought.ts";
import { readFactiva } from "./factiva.ts";
import { readNexis } from "./nexis.ts";

/** The articles of a press database's text export, or null where the text is not one. */
export function readPressText(text: string): Brought[] | null {
  for (const reader of [readFactiva, readNexis]) {
    const articles = reader(text);
    if (articles.length > 0) return articles;
  }
  return null;
}

/** Paragraphs of an export: at empty lines where it has any, else a line each. */
export function exportParagraphs(text: string): string[] {
  const blocks = /\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split("\n");
  return blocks.map((block) => block.replace(/\s*\n\s*/g, " ").trim()).filter(Boolean);
}
