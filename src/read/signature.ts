import type { BlockKind } from "../model.ts";
import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";

/** An article has so many lines of its own before a name that signs it. */
const ABOVE = 2;
/** What a paragraph above a signature ends with. */
const ENDED = /[.!?…»”")]$/;

/** The last line of the article is nothing but a name, "Odile Karrec" or "Odile Karrec, avec L. R.": who signs it, without "Par". Marks it a byline. */
export function markSignature(lines: readonly Line[], kinds: (BlockKind | null)[], { signature }: LayoutLocale): void {
  const open = [...lines.keys()].filter((at) => kinds[at] === null);
  const [last, before] = [open.at(-1), open.at(-2)];
  if (last === undefined || before === undefined || open.length <= ABOVE) return;
  if (signature.test(lines[last]?.text ?? "") && ENDED.test(lines[before]?.text ?? "")) kinds[last] = "byline";
}
