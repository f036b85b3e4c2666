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
