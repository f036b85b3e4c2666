import type { Range, Token } from "../tokens.ts";

/**
 * "https://t.co/aBc", "pic.twitter.com/Qm4tRsWz9a": an address with a path, however its end is glued to the text; "Jean.Martin@ville.example".
 */
const LINK =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:https?:\/\/|www\.|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,6}\/)\S+/gu;

/** Tokens inside links: their capitals are nobody's. Token indexes. */
export function findLinked(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const linked = new Set<number>();
  if (!/[/@]|www/.test(text)) return linked;
  let index = 0;
  for (const link of text.matchAll(LINK)) {
    const range: Range = { start: link.index, end: link.index + link[0].length };
    while (index < tokens.length && (tokens[index]?.start ?? 0) < range.start) index++;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < range.end) linked.add(index++);
  }
  return linked;
}
