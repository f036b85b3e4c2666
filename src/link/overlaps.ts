import type { AnnotatedArticle, Place } from "../model.ts";
import { writtenBlocks } from "../read/blocks.ts";
import { codePoints } from "../text/codepoints.ts";
import { eachWord, readWord } from "./content-words.ts";
import type { LinkLocale } from "./locale.ts";
import { type Overlaps, OverlapWriter } from "./overlap-table.ts";
import { readerOf } from "./reader-of.ts";
import { anew, type ReadOnce } from "./readings.ts";
import { SHORTEST, sharedShingles } from "./shingles.ts";
import { numbersOf } from "./vocabulary.ts";

/** A word may differ, or be one's alone, where as many words on both sides are the same. */
const RESUMES = 4;
/**
 * A run is laid beside this many of its first holders, and of a run in very many beside fewer, so that no run takes more steps than
 * `STEPS`: a dispatch that a thousand papers print is shared by all of them, and takes some thousand steps, not a million.
 */
const FIRST = 32;
const LEAST = 4;
const STEPS = 2048;

/** Of the runs of two articles, how many a shingle is looked for in: the latest, since shingles come in order. */
const LATEST = 8;

/** The words of a text, each by its number in all of them, and where it stands. */
interface Words {
  id: string;
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * The runs of at least eight words that two articles share, by an index of shingles; each as long as it goes, over single
 * words that one of the two put in, left out or changed.
 */
export function linkOverlaps(articles: readonly AnnotatedArticle[], locale: LinkLocale, once = anew): Overlaps {
  const texts = numbered(articles, locale, once);
  const found = new OverlapWriter(articles.map(({ article }) => article.id));
  // Every shingle inside a run is of that run: grow it at the first, pass over the rest. They come in the order of the first text.
  const runs = new Map<number, Map<number, Run[]>>();
  let passed = 0;
  let before: Int32Array = new Int32Array();
  for (const holders of sharedShingles(texts.map(({ words }) => words))) {
    if (goesOn(before, holders)) {
      before = holders;
      continue;
    }
    before = holders;
    // No two texts that both stand before the first of a shingle are met again.
    for (const from = holders[0] ?? 0; passed < from; passed++) runs.delete(passed);
    const copies = textsOf(holders);
    const first = 2 * Math.max(LEAST, Math.min(FIRST, Math.floor(STEPS / (holders.length / 2))));
    for (let j = 2; j < holders.length; j += 2) {
      const b = holders[j] ?? 0;
      const atB = holders[j + 1] ?? 0;
      for (let i = 0; i < j && i < first; i += 2) {
        const a = holders[i] ?? 0;
        const atA = holders[i + 1] ?? 0;
        if (a === b) continue;
        const others = runs.get(a);
        const met = others?.get(b);
        if (met && isHeld(met, atA, atB)) continue;
        const left = texts[a] as Words;
        const right = texts[b] as Words;
        const run = extend(left.words, atA, right.words, atB);
        const known = met ?? [];
        if (!others) runs.set(a, new Map([[b, known]]));
        else if (!met) others.set(b, known);
        if (!known.some((one) => areSame(one, run))) {
          const { from, to, otherFrom, otherTo, shared } = run;
          found.add(placeOf(left, from, to), placeOf(right, otherFrom, otherTo), shared, copies);
        }
        known.push(run);
      }
    }
  }
  return found.table();
}

/** The same places, each one word on: all that they share was found a word before. */
function goesOn(before: Int32Array, holders: Int32Array): boolean {
  if (before.length !== holders.length) return false;
  for (let n = 0; n < holders.length; n += 2)
    if (before[n] !== holders[n] || before[n + 1] !== (holders[n + 1] ?? 0) - 1) return false;
  return true;
}

/** In how many texts the places are; those of one stand together. */
function textsOf(holders: Int32Array): number {
  let count = 0;
  for (let n = 0; n < holders.length; n += 2) if (n === 0 || holders[n] !== holders[n - 2]) count++;
  return count;
}

/** A run in both texts, as indices of words, ends exclusive. */
interface Run {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
  shared: number;
}

/** Whether one of the latest runs of two texts goes over these places. */
function isHeld(runs: readonly Run[], inA: number, inB: number): boolean {
  for (let at = runs.length - 1; at >= 0 && at >= runs.length - LATEST; at--) {
    const { from, to, otherFrom, otherTo } = runs[at] as Run;
    if (from <= inA && inA + SHORTEST <= to && otherFrom <= inB && inB + SHORTEST <= otherTo) return true;
  }
  return false;
}

const areSame = (a: Run, b: Run) =>
  a.from === b.from && a.to === b.to && a.otherFrom === b.otherFrom && a.otherTo === b.otherTo;

/** Grows a shared run both ways. */
function extend(left: Int32Array, a: number, right: Int32Array, b: number): Run {
  const on = grow(left, a + SHORTEST, right, b + SHORTEST, 1);
  const back = grow(left, a - 1, right, b - 1, -1);
  return {
    from: back.a + 1,
    to: on.a,
    otherFrom: back.b + 1,
    otherTo: on.b,
    shared: SHORTEST + on.shared + back.shared,
  };
}

/** Goes from (a, b) one way as long as the words are the same, or are so again after one; where it ends, and how many are. */
function grow(left: Int32Array, a: number, right: Int32Array, b: number, way: 1 | -1) {
  let shared = 0;
  for (;;) {
    const on = sameFrom(left, a, right, b, way, Number.POSITIVE_INFINITY);
    shared += on;
    a += on * way;
    b += on * way;
    // A changed word, one that only the left has, one that only the right has.
    if (resumes(left, a + way, right, b + way, way)) {
      a += way;
      b += way;
    } else if (resumes(left, a + way, right, b, way)) a += way;
    else if (resumes(left, a, right, b + way, way)) b += way;
    else return { a, b, shared };
  }
}

function resumes(left: Int32Array, a: number, right: Int32Array, b: number, way: 1 | -1): boolean {
  return sameFrom(left, a, right, b, way, RESUMES) === RESUMES;
}

/** How many words from two places on, one way, are the same: as far as `most` of them. */
function sameFrom(left: Int32Array, a: number, right: Int32Array, b: number, way: 1 | -1, most: number): number {
  let count = 0;
  for (; count < most; count++) {
    const one = left[a + count * way];
    if (one === undefined || one !== right[b + count * way]) break;
  }
  return count;
}

const placeOf = ({ id, starts, ends }: Words, from: number, to: number): Place => ({
  article: id,
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});

/** Words of the written blocks, by their numbers, at their code points. */
function numbered(articles: readonly AnnotatedArticle[], locale: LinkLocale, once: ReadOnce): Words[] {
  return articles.map((source) => {
    const reading = once("words", source, null, () => wordsOf(source, locale));
    return { id: source.article.id, words: numbersOf(reading), starts: reading.starts, ends: reading.ends };
  });
}

function wordsOf({ article, annotations }: AnnotatedArticle, locale: LinkLocale) {
  const read = readerOf(article);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of writtenBlocks(annotations.blocks)) {
    const part = read(block.start, block.end);
    const astral = part.length !== block.end - block.start;
    eachWord(part, (word, index) => {
      const start = block.start + (astral ? codePoints(part.slice(0, index)) : index);
      words.push(readWord(word, locale).word);
      starts.push(start);
      ends.push(start + (astral ? codePoints(word) : word.length));
    });
  }
  return { words: words.join(" "), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
