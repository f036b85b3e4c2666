import { ARTICLE_KINDS, type Block } from "../model.ts";
import { foldWord } from "../text/fold.ts";

/** Words this long or longer carry the news; "le", "pour" and "avec" stand in every paragraph. */
const CONTENT_WORD = 5;
/** Of the shorter paragraph's content words, how many a retelling repeats. */
const RETOLD = 0.5;
const LEAD_WORDS = 60;

/**
 * A file may hold two stories of one affair, saved together. The second begins at a heading under which the news is told
 * again: "Le club porte plainte contre la ligue" followed by a paragraph that repeats the opening one. Sets `story` and makes
 * that heading a headline.
 */
export function splitStories(text: string, blocks: readonly Block[]): Block[] {
  const opening = blocks.find(({ kind }) => kind === "standfirst" || kind === "paragraph");
  if (!opening) return [...blocks];
  const told = contentWords(text, opening);
  let story = 0;
  return blocks.map((block, index) => {
    const next = blocks.slice(index + 1, index + 3).find(({ kind }) => ARTICLE_KINDS.has(kind));
    const retells =
      block.kind === "heading" && next?.kind === "paragraph" && shared(told, contentWords(text, next)) >= RETOLD;
    if (retells) story++;
    return { ...block, kind: retells ? "headline" : block.kind, story };
  });
}

function contentWords(text: string, block: Block): Set<string> {
  const words = text.slice(block.start, block.end).match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .slice(0, LEAD_WORDS)
      .map(foldWord)
      .filter((word) => word.length >= CONTENT_WORD),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < 8) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / small.size;
}
