import { AFTER, BEFORE } from "./hyphen-words.ts";

/**
 * Joins two lines of a paragraph. A word that was cut at the line's end is put together: its hyphen stays where the text has the
 * word with it elsewhere, or where French does ("peut-|être", "Saint-|Éloi"), and goes where it only marked the cut.
 */
export function joinLines(above: string, below: string, words: ReadonlySet<string>): string {
  const cut = /([\p{L}'’]+(?:-[\p{L}]+)*)[-‐\u00ad]$/u.exec(above);
  const next = /^[\p{L}'’]+/u.exec(below)?.[0];
  if (!cut?.[1] || !next) return `${above} ${below}`;
  const [first, second] = [cut[1].toLowerCase(), next.toLowerCase()];
  const stem = above.slice(0, -1);
  if (words.has(first + second)) return stem + below;
  const part = first.split("-").at(-1) ?? "";
  const keeps =
    words.has(`${first}-${second}`) ||
    /^\p{Lu}/u.test(next) ||
    AFTER.has(second.split(/['’]/)[0] ?? "") ||
    BEFORE.has(part) ||
    first.includes("-");
  return keeps && !above.endsWith("\u00ad") ? `${stem}-${below}` : stem + below;
}

/** Every word of a text as it stands inside its lines. */
export function wordsIn(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/[\p{L}'’]+(?:-[\p{L}'’]+)*(?![\p{L}-])/gu) ?? []));
}
