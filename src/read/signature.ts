import type { BlockKind } from "../model.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";

/** An article has so many lines of its own before a name that signs it. */
const ABOVE = 2;
/** What a paragraph above a signature ends with. */
const ENDED = /[.!?…»”")]$/;
/** Under words that stand alone, « Nous fermons. » ⏎ — Odile Karrec, it tells who said them. */
const QUOTED = /^[«“"][^«“]*[»”"]$/u;

/**
 * The last line of the article is nothing but a name, "Odile Karrec" or "Odile Karrec, avec L. R.": who signs it, without "Par". Marks it a
 * byline. A name that the article has elsewhere is a key word of the page.
 */
export function markSignature(lines: readonly Line[], kinds: (BlockKind | null)[], locale: LayoutLocale): void {
  const open = [...lines.keys()].filter((at) => kinds[at] === null);
  const [last, before] = [open.at(-1), open.at(-2)];
  if (last === undefined || before === undefined || open.length <= ABOVE) return;
  const text = lines[last]?.text ?? "";
  const above = lines[before]?.text ?? "";
  if (!locale.signature.test(text) || !ENDED.test(above) || QUOTED.test(above)) return;
  const surname = locale.publication.alone.exec(text)?.groups?.names?.split(/\s/).at(-1);
  if (surname === undefined || !lines.some((line, at) => at !== last && line.text.includes(surname)))
    kinds[last] = "byline";
}
