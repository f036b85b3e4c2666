import type { AnnotatedArticle, Article } from "../model.ts";
import { sha256 } from "../read/kept/file.ts";
import type { KeptValue } from "../read/kept/value.ts";
import { perObject } from "../text/per-object.ts";

/**
 * Gives what was read of one article before, or reads it. What is read may depend on the article, on what the engine found in it, and
 * on what is told `also` (null for nothing): on nothing else, and on nothing that the editor corrected.
 */
export type ReadOnce = <Reading>(name: string, source: AnnotatedArticle, also: unknown, read: () => Reading) => Reading;

/** Reads all articles with what was read of them before at hand. */
export type WithReadings = <Result>(readAll: (once: ReadOnce) => Result) => Result;

export const anew: ReadOnce = (_name, _source, _also, read) => read();

type Readings = Map<string, unknown>;

/**
 * Keeps what linking reads of each article by itself, under the hash of all that decides it, from one time to the next: of an unchanged
 * article nothing is read again. What the last time did not ask for is forgotten.
 * @param kept where an earlier process left its readings
 */
export function keepReadings(kept?: KeptValue<Readings>): WithReadings {
  let last: Readings | null = null;
  return (readAll) => {
    last ??= kept?.of("") ?? new Map();
    const [before, now] = [last, new Map<string, unknown>()];
    let fresh = 0;
    const result = readAll((name, source, also, read) => {
      const key = `${name} ${hashOf(source.article)}${also === null ? "" : ` ${sha256(JSON.stringify(also))}`}`;
      const reading = before.has(key) ? before.get(key) : read();
      if (!before.has(key)) fresh++;
      now.set(key, reading);
      return reading as ReturnType<typeof read>;
    });
    last = now;
    if (fresh > 0 || now.size < before.size) kept?.keep("", now);
    return result;
  };
}

/** What the engine found in an article follows from the article. */
const hashOf = perObject((article: Article) => sha256(JSON.stringify(article)));
