import type { Block } from "../../../model.ts";
import type { Range } from "../../tokens.ts";
import type { QuotationLocale } from "../locale.ts";
import { closeAll, openAll, sentenceEnds } from "./lostMarks.ts";
import { matchMarks, type Pair } from "./matchMarks.ts";
import { type Mark, markPattern, readMarks } from "./readMarks.ts";

/** What stands between a pair of marks; `start`/`end` are the words, `outer` the marks included. */
export interface Quoted extends Range {
  outer: Range;
  /** Index of its block. */
  block: number;
  /** The same speech goes on from the quoted passage before it (a paragraph that begins with the mark again). */
  continues: boolean;
  /** Both marks are there. */
  closed: boolean;
  /** The mark that was lost, so that an end of the words is a guess; not where they go on in the next block. */
  lost: "opening" | "closing" | null;
  /** All the words between its marks, where an incise cut them. */
  whole: Range | null;
}

/**
 * Pairs quotation marks, block by block, so that a missing mark harms its own paragraph only.
 * Gives the outermost passages in order; what is quoted within a quotation belongs to it. One pass and one stack: linear.
 */
export function pairMarks(text: string, blocks: readonly Block[], locale: QuotationLocale): Quoted[] {
  const found: Quoted[] = [];
  const pattern = markPattern(locale);
  // The speech of the block before was not closed: a mark at the head of this block goes on with it.
  let unclosed: number | null = null;

  blocks.forEach((block, index) => {
    const marks = readMarks(text, block, locale);
    if (marks.length === 0) {
      unclosed = null;
      return;
    }
    const head = marks[0];
    const next = blocks[index + 1];
    const same = unclosed !== null && head !== undefined && head.kind === unclosed;
    // « A. ⏎ B »: the speech goes on although no mark opens the paragraph again.
    const bare = same && head.sign === "close" && head.at > block.start;
    const carried = same && head.sign === "close" && isCarried(marks, text, block, next, locale);
    const continues = bare || (same && !carried && head.at === block.start);
    if (carried) marks.shift();
    else if (continues && !bare) head.sign = "open";

    const { pairs, openings, strays } = matchMarks(marks, text, locale.marks.length);
    const last = openings.at(-1);
    const resumes =
      last !== undefined &&
      next !== undefined &&
      (unclosedKind(text, next, locale) !== null || closesFirst(readMarks(text, next, locale), last.kind));
    unclosed = last && resumes && locale.marks[last.kind] ? last.kind : null;
    const ends = sentenceEnds(text, block);
    const all = [
      ...pairs,
      ...closeAll(openings, pairs, text, block, ends, unclosed !== null),
      ...openAll(strays, pairs, text, block, bare ? [block.end] : ends, locale.marks.length),
    ];

    let reached = block.start;
    for (const pair of outermost(all)) {
      const inner = innerOf(text, pair, pattern);
      if (inner.start >= inner.end || pair.from < reached || !hasWord(text, inner)) continue;
      reached = pair.to;
      found.push({
        start: inner.start,
        end: inner.end,
        outer: { start: pair.from, end: pair.to },
        block: index,
        continues: continues && pair.from === block.start,
        closed: pair.closed,
        lost: continues && pair.from === block.start ? null : (pair.lost ?? null),
        whole: null,
      });
    }
  });
  return found;
}

/** The words of a pair: without the marks that are there, and without the writer's full stop where the closing is lost. */
function innerOf(text: string, { from, to, closed, whole }: Pair, pattern: RegExp): Range {
  const start = isMark(text, from, pattern) ? from + 1 : from;
  const last = isMark(text, to - 1, pattern) || (!closed && !whole && text[to - 1] === ".") ? to - 1 : to;
  return trim(text, start, Math.max(start, last));
}

function isMark(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text[at] ?? "");
}

function hasWord(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function unclosedKind(text: string, block: Block, { marks }: QuotationLocale): number | null {
  const kind = marks.findIndex((mark) => mark.open === text[block.start] || mark.close === text[block.start]);
  return kind < 0 ? null : kind;
}

function closesFirst([first]: readonly Mark[], kind: number): boolean {
  return first?.kind === kind && first.sign === "close";
}

/** « A.⏎» The writer goes on: the mark that closes the words slipped to the next line. Nothing closes or takes them up after it. */
function isCarried(
  marks: readonly Mark[],
  text: string,
  block: Block,
  next: Block | undefined,
  locale: QuotationLocale,
): boolean {
  const [head, ...rest] = marks;
  if (head?.at !== block.start) return false;
  const closes = matchMarks(rest, text, locale.marks.length).strays.some(({ kind }) => kind === head.kind);
  return !closes && (next === undefined || unclosedKind(text, next, locale) === null);
}

function outermost(pairs: Pair[]): Pair[] {
  const sorted = pairs.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Pair[] = [];
  let reached = -1;
  for (const pair of sorted) {
    if (pair.from < reached) continue;
    kept.push(pair);
    reached = pair.to;
  }
  return kept;
}

function trim(text: string, start: number, end: number): Range {
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
