import type { AnnotatedArticle } from "../model.ts";
import { hashOfArticle } from "../read/kept/article-hash.ts";
import { sha256 } from "../read/kept/file.ts";
import type { KeptValue } from "../read/kept/value.ts";

/**
 * Gives what was read of one article before, or reads it. What is read may depend on the article, on what the engine found in it, and
 * on what is told `also` (null for nothing): on nothing else, and on nothing that the editor corrected.
 */
export type ReadOnce = <Reading>(name: string, source: AnnotatedArticle, also: unknown, read: () => Reading) => Reading;

/** Reads all articles with what was read of them before at hand. */
export type WithReadings = <Result>(readAll: (once: ReadOnce) => Result) => Result;

export const anew: ReadOnce = (_name, _source, _also, read) => read();

/** Of some of the articles: those whose hash begins with one digit. */
type Readings = Map<string, unknown>;

/** So many digits a hash can begin with. */
const PARTS = 16;

/**
 * Keeps what linking reads of each article by itself, under the hash of all that decides it, from one time to the next: of an unchanged
 * article nothing is read again. What the last time did not ask for is forgotten.
 * @param kept where an earlier process left its readings, in parts: a part in which nothing has changed is not written again
 */
export function keepReadings(kept?: (part: number) => KeptValue<Readings>): WithReadings {
  const parts = Array.from({ length: PARTS }, (_, part) => kept?.(part));
  let last: Readings[] | null = null;
  return (readAll) => {
    last ??= parts.map((part) => part?.of("") ?? new Map());
    const all = last.map((before) => ({ before, now: new Map<string, unknown>() }));
    const result = readAll((name, source, also, read) => {
      // What the engine found in an article follows from the article.
      const article = hashOfArticle(source.article);
      const key = `${name} ${article}${also === null ? "" : ` ${sha256(JSON.stringify(also))}`}`;
      const part = all[Number.parseInt(article.charAt(0), PARTS)];
      const reading = part?.before.has(key) ? part.before.get(key) : read();
      part?.now.set(key, reading);
      return reading as ReturnType<typeof read>;
    });
    last = all.map(({ now }) => now);
    for (const [number, { before, now }] of all.entries()) {
      const part = parts[number];
      if (part && (now.size !== before.size || [...now.keys()].some((key) => !before.has(key)))) part.keep("", now);
    }
    return result;
  };
}
