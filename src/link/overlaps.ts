import type { AnnotatedArticle, Overlap, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import { foldWord } from "../text/fold.ts";
import { type Holder, SHORTEST, sharedShingles } from "./shingles.ts";

/** A word may differ, or be one's alone, where as many words on both sides are the same. */
const RESUMES = 4;
/**
 * A run is laid beside this many of its first holders: a dispatch that a thousand papers print is shared by all of them, and
 * takes a thousand times as many steps, not a million.
 */
const FIRST = 32;

/** Of the runs of two articles, how many a shingle is looked for in: the latest, since shingles come in order. */
const LATEST = 8;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The runs of at least eight words that two articles share, by an index of shingles; each as long as it goes, over single
 * words that one of the two put in, left out or changed.
 */
export function linkOverlaps(articles: readonly AnnotatedArticle[]): Overlap[] {
  const texts = articles.map(({ article, annotations }) => ({
    id: article.id,
    words: wordsOf(article.text, writtenBlocks(annotations.blocks)),
  }));
  const found: Overlap[] = [];
  // Every shingle inside a run is of that run: grow it at the first, pass over the rest. They come in the order of the first text.
  const covered = new Map<number, Run[]>();
  let before: readonly Holder[] = [];
  for (const holders of sharedShingles(texts.map(({ words }) => words.map(({ text }) => text)))) {
    if (goesOn(before, holders)) {
      before = holders;
      continue;
    }
    before = holders;
    const copies = new Set(holders.map(({ text }) => text)).size;
    for (let j = 1; j < holders.length; j++) {
      for (let i = 0; i < Math.min(j, FIRST); i++) {
        const [a, b] = [holders[i], holders[j]];
        if (!a || !b || a.text === b.text) continue;
        const [left, right] = [texts[a.text], texts[b.text]];
        if (!left || !right) continue;
        const pair = a.text * texts.length + b.text;
        const reach = covered.get(pair) ?? [];
        if (reach.some((run) => holds(run, a.at, b.at))) continue;
        const run = extend(left.words, a.at, right.words, b.at);
        covered.set(pair, [...reach.slice(-LATEST), run]);
        found.push({ ...describe(left, right, run), copies });
      }
    }
  }
  const seen = new Set<string>();
  const once = found.filter(({ places }) => {
    const key = places.map(({ article, start, end }) => `${article} ${start} ${end}`).join(" ");
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => order(a.places[0], b.places[0]) || order(a.places[1], b.places[1]));
}

/** The same places, each one word on: all that they share was found a word before. */
function goesOn(before: readonly Holder[], holders: readonly Holder[]): boolean {
  return (
    before.length === holders.length &&
    holders.every(({ text, at }, n) => before[n]?.text === text && before[n]?.at === at - 1)
  );
}

const order = (a: Place, b: Place) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start);

/** A run in both texts, as indices of words, ends exclusive. */
interface Run {
  a: { from: number; to: number };
  b: { from: number; to: number };
  shared: number;
}

function holds({ a, b }: Run, inA: number, inB: number): boolean {
  return a.from <= inA && inA + SHORTEST <= a.to && b.from <= inB && inB + SHORTEST <= b.to;
}

/** Grows a shared run both ways. */
function extend(left: readonly Word[], a: number, right: readonly Word[], b: number): Run {
  const on = grow(left, a + SHORTEST, right, b + SHORTEST, 1);
  const back = grow(left, a - 1, right, b - 1, -1);
  return {
    a: { from: back.a + 1, to: on.a },
    b: { from: back.b + 1, to: on.b },
    shared: SHORTEST + on.shared + back.shared,
  };
}

/** Steps over (left, right) that pass a changed word, one only the left has, one only the right has. */
const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const;

/** Goes from (a, b) one way as long as the words are the same, or are so again after one; where it ends, and how many are. */
function grow(left: readonly Word[], a: number, right: readonly Word[], b: number, way: 1 | -1) {
  const same = (x: number, y: number) => left[x] !== undefined && left[x].text === right[y]?.text;
  const resumes = (x: number, y: number) => {
    for (let at = 0; at < RESUMES; at++) if (!same(x + at * way, y + at * way)) return false;
    return true;
  };
  let shared = 0;
  for (;;) {
    while (same(a, b)) [a, b, shared] = [a + way, b + way, shared + 1];
    const step = STEPS.find(([x, y]) => resumes(a + x * way, b + y * way));
    if (!step) return { a, b, shared };
    [a, b] = [a + step[0] * way, b + step[1] * way];
  }
}

function describe(
  left: { id: string; words: Word[] },
  right: { id: string; words: Word[] },
  run: Run,
): Omit<Overlap, "copies"> {
  const place = ({ id, words }: { id: string; words: Word[] }, { from, to }: Run["a"]): Place => ({
    article: id,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  return { articles: [left.id, right.id], places: [place(left, run.a), place(right, run.b)], words: run.shared };
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
