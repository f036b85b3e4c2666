import type { AnnotatedArticle, Overlap, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import { foldWord } from "../text/fold.ts";

/** Shorter runs recur by chance: "le président de la République a annoncé que". */
const SHORTEST = 8;
/** A run that stands in more places than this is a formula of the site, and would make the work quadratic. */
const COMMON = 20;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** The runs of at least eight words that two articles share, by an index of shingles; each as long as it goes. */
export function linkOverlaps(articles: readonly AnnotatedArticle[]): Overlap[] {
  const texts = articles.map(({ article, annotations }) => ({
    id: article.id,
    words: wordsOf(article.text, writtenBlocks(annotations.blocks)),
  }));
  const index = new Map<string, { text: number; at: number }[]>();
  texts.forEach(({ words }, text) => {
    for (let at = 0; at + SHORTEST <= words.length; at++) {
      const key = words
        .slice(at, at + SHORTEST)
        .map(({ text }) => text)
        .join(" ");
      const list = index.get(key);
      if (!list) index.set(key, [{ text, at }]);
      else if (list.length <= COMMON) list.push({ text, at });
    }
  });

  const found: Overlap[] = [];
  // Every shingle inside a run lies on one diagonal: grow the run at the first, pass over the rest.
  const covered = new Map<string, number>();
  for (const list of index.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i], list[j]];
        if (!a || !b || a.text === b.text) continue;
        const [left, right] = [texts[a.text], texts[b.text]];
        if (!left || !right) continue;
        const diagonal = `${a.text} ${b.text} ${a.at - b.at}`;
        if ((covered.get(diagonal) ?? -1) >= a.at) continue;
        const run = extend(left.words, a.at, right.words, b.at);
        covered.set(diagonal, run.from + run.length - SHORTEST);
        found.push(describe(left, right, run));
      }
    }
  }
  return found.sort((a, b) => order(a.places[0], b.places[0]) || order(a.places[1], b.places[1]));
}

const order = (a: Place, b: Place) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start);

/** Grows a shared run both ways. */
function extend(left: readonly Word[], a: number, right: readonly Word[], b: number) {
  let before = 0;
  while (a - before > 0 && b - before > 0 && left[a - before - 1]?.text === right[b - before - 1]?.text) before++;
  let length = SHORTEST + before;
  while (left[a - before + length] && left[a - before + length]?.text === right[b - before + length]?.text) length++;
  return { from: a - before, other: b - before, length };
}

function describe(
  left: { id: string; words: Word[] },
  right: { id: string; words: Word[] },
  run: { from: number; other: number; length: number },
): Overlap {
  const place = ({ id, words }: { id: string; words: Word[] }, from: number): Place => ({
    article: id,
    start: words[from]?.start ?? 0,
    end: words[from + run.length - 1]?.end ?? 0,
  });
  return { articles: [left.id, right.id], places: [place(left, run.from), place(right, run.other)], words: run.length };
}

/** Words of the given blocks, folded, at their code points. */
function wordsOf(text: string, blocks: readonly { start: number; end: number }[]): Word[] {
  const letters = [...text];
  return blocks.flatMap((block) => {
    const part = letters.slice(block.start, block.end).join("");
    const astral = part.length !== block.end - block.start;
    return [...part.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)].map((match) => {
      const start = block.start + (astral ? [...part.slice(0, match.index)].length : match.index);
      return { text: foldWord(match[0]), start, end: start + [...match[0]].length };
    });
  });
}
