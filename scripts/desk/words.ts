import { anchor } from "../../src/text/selector.ts";

/** Words around a place that may be needed to tell it from another of the same words. */
const AROUND = 8;
/** "nous irons … au bout": how far apart the first and the last words may stand (code units). */
const BETWEEN = 3000;

/**
 * The words of an article as an editor shows them: selected, typed on another keyboard, or by how they begin and end ("nous irons … au bout"). Marks around them are no part of
 * them. Of several places the one nearest to `near` is meant, and words around it tell which.
 *
 * @param near a place in the text, in code units
 * @throws where the article has no such words
 */
export function selectorOf(article: string, text: string, written: string, near: number): Record<string, string> {
  const shown = written.replace(/^[\s«“"]+|[\s»”"]+$/g, "");
  const pattern = shown
    .split(/\s*(?:…|\.\.\.|\[…\])\s*/)
    .filter((part) => part !== "")
    .map(asTyped)
    .join(`[^]{0,${BETWEEN}}?`);
  const places = pattern === "" ? [] : [...text.matchAll(new RegExp(pattern, "giu"))];
  const [place] = places.sort((a, b) => Math.abs(a.index - near) - Math.abs(b.index - near));
  if (!place) throw new Error(`expected words of the article, found “${shown}”`);
  const [quote] = place;
  const end = place.index + quote.length;
  const known = (around: { prefix?: string; suffix?: string }) => {
    const found = anchor(text, { exact: quote, ...around });
    return "start" in found && found.start === place.index;
  };
  if (known({})) return { article, quote };
  const before = text.slice(0, place.index).match(/\S+/g)?.slice(-AROUND) ?? [];
  const after = text.slice(end).match(/\S+/g)?.slice(0, AROUND) ?? [];
  for (let words = 1; words <= AROUND; words++) {
    const prefix = wordsOf(text.slice(0, place.index), before.slice(-words), "last");
    const suffix = wordsOf(text.slice(end), after.slice(0, words), "first");
    if (known({ prefix })) return { article, quote, prefix };
    if (known({ suffix })) return { article, quote, suffix };
  }
  throw new Error(`expected words that stand once in the article, found “${shown}” ${places.length} times`);
}

/** Letter for letter, but for spaces, apostrophes and marks as a keyboard has them. */
const asTyped = (part: string) =>
  part
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/['’ʼ]/g, "['’ʼ]")
    .replace(/["“”]/g, '["“”«»]');

/** From the first of these words to the last, as the text has them. */
function wordsOf(text: string, words: readonly string[], side: "first" | "last"): string {
  const length = words.join(" ").length;
  if (side === "first") return text.trimStart().slice(0, length);
  return text.trimEnd().slice(-length);
}
