import type { Block } from "../../../model.ts";
import { matchesIn } from "../../matches.ts";
import type { Range } from "../../tokens.ts";
import type { QuotationLocale } from "../locale.ts";
import { closeAll, type Opening, openAll, type Pair, sentenceEnds } from "./lostMarks.ts";

/** What stands between a pair of marks; `start`/`end` are the words, `outer` the marks included. */
export interface Quoted extends Range {
  outer: Range;
  /** Index of its block. */
  block: number;
  /** The same speech goes on from the quoted passage before it (a paragraph that begins with the mark again). */
  continues: boolean;
  /** Both marks are there. */
  closed: boolean;
  /** All the words between its marks, where an incise cut them. */
  whole: Range | null;
}

type Sign = "open" | "close" | "either";

interface Mark {
  at: number;
  sign: Sign;
  kind: number;
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
    const marks = readMarks(text, block, pattern, locale);
    if (marks.length === 0) {
      unclosed = null;
      return;
    }
    const head = marks[0];
    const next = blocks[index + 1];
    const same = unclosed !== null && head !== undefined && head.kind === unclosed;
    // « A. ⏎ B »: the speech goes on although no mark opens the paragraph again.
    const bare = same && head.sign === "close" && head.at > block.start;
    const continues = bare || (same && head.at === block.start);
    if (continues && !bare) head.sign = "open";

    const { pairs, openings, strays } = match(marks, locale.marks.length);
    const last = openings.at(-1);
    const resumes =
      last !== undefined &&
      next !== undefined &&
      (unclosedKind(text, next, locale) !== null || closesFirst(readMarks(text, next, pattern, locale), last.kind));
    unclosed = last && resumes && locale.marks[last.kind] ? last.kind : null;
    const ends = sentenceEnds(text, block);
    const all = [
      ...pairs,
      ...closeAll(openings, pairs, block, ends, unclosed !== null),
      ...openAll(strays, pairs, block, bare ? [block.end] : ends),
    ];

    let reached = block.start;
    for (const pair of outermost(all)) {
      const inner = innerOf(text, pair, pattern);
      if (inner.start >= inner.end || pair.from < reached || !hasWord(text, inner)) continue;
      reached = pair.to;
      found.push({
        ...inner,
        outer: { start: pair.from, end: pair.to },
        block: index,
        continues: continues && pair.from === block.start,
        closed: pair.closed,
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

const patterns = new WeakMap<QuotationLocale, RegExp>();

function markPattern(locale: QuotationLocale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const signs = locale.marks.map((mark) => mark.open + mark.close).join("") + locale.straight;
  const pattern = new RegExp(`[${signs}]`, "g");
  patterns.set(locale, pattern);
  return pattern;
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

const SPACE_OR_OPENING = /[\s([{«“‹'’/—–-]/;
const SPACE_OR_CLOSING = /[\s)\]},;:.!?…»”›/]/;

function readMarks(text: string, block: Range, pattern: RegExp, locale: QuotationLocale): Mark[] {
  const marks: Mark[] = [];
  for (const { at, match: character } of matchesIn(text, block, pattern)) {
    if (character === locale.straight) {
      const before = at === block.start || SPACE_OR_OPENING.test(text[at - 1] ?? " ");
      const after = at + 1 === block.end || SPACE_OR_CLOSING.test(text[at + 1] ?? " ");
      marks.push({ at, kind: locale.marks.length, sign: before === after ? "either" : before ? "open" : "close" });
    } else {
      const kind = locale.marks.findIndex((mark) => mark.open === character || mark.close === character);
      marks.push({ at, kind, sign: locale.marks[kind]?.open === character ? "open" : "close" });
    }
  }
  return marks;
}

/** `"A "B" C"` nests; in `"A. "B" and "C"` the first mark is left over. */
function match(marks: readonly Mark[], straight: number): { pairs: Pair[]; openings: Opening[]; strays: number[] } {
  const pairs: Pair[] = [];
  const strays: number[] = [];
  const stack: Opening[] = [];
  const open = new Array<number>(straight + 1).fill(0);
  for (const { at, sign, kind } of marks) {
    if (sign === "open" || (sign === "either" && !open[kind])) {
      stack.push({ at, kind });
      open[kind] = (open[kind] ?? 0) + 1;
      continue;
    }
    if (!open[kind]) {
      // 15" is a measure; a lone » closes words whose opening mark was lost.
      if (kind !== straight) strays.push(at);
      continue;
    }
    let top = stack.pop();
    // A mark of another kind left open inside is given up: “A « B”.
    while (top && top.kind !== kind) {
      open[top.kind] = (open[top.kind] ?? 1) - 1;
      top = stack.pop();
    }
    open[kind] = (open[kind] ?? 1) - 1;
    if (top) pairs.push({ from: top.at, to: at + 1, closed: true });
  }
  return { pairs: pairs.sort((a, b) => a.from - b.from), openings: stack, strays };
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
