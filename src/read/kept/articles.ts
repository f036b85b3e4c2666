import { readArticle } from "../article.ts";
import { sha256 } from "./file.ts";
import type { KeptValue } from "./value.ts";

export type ReadArticle = typeof readArticle;

/** Reads all articles with those that were read before at hand. */
export type WithArticles = <Result>(readAll: (read: ReadArticle) => Result) => Result;

/** By file: a hash of all that decides how it is read, and what was read. */
export type ReadFiles = Map<string, { of: string; result: ReturnType<ReadArticle> }>;

/**
 * For a folder that is read again and again: an article whose file, and whose lines shared with the other pages, are as they were is
 * given again as the same object.
 * @param kept where an earlier process left what it read
 */
export function keepArticles(kept?: KeptValue<ReadFiles>): WithArticles {
  let last: ReadFiles | null = null;
  return (readAll) => {
    const before: ReadFiles = last ?? kept?.of("") ?? new Map();
    const now: ReadFiles = new Map();
    const result = readAll((id, file, shownFile, content, locale, furniture = []) => {
      const of = sha256(JSON.stringify([id, file, shownFile, content, furniture]));
      const known = before.get(file);
      const told =
        known?.of === of ? known : { of, result: readArticle(id, file, shownFile, content, locale, furniture) };
      now.set(file, told);
      return told.result;
    });
    last = now;
    if (now.size !== before.size || [...now].some(([file, told]) => told !== before.get(file))) kept?.keep("", now);
    return result;
  };
}
