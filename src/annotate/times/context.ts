import { ARTICLE_KINDS, type BlockKind } from "../../model.ts";
import type { Analysis } from "../analysis.ts";
import { type Range, type Token, tokenize } from "../tokens.ts";
import { dayNumber } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TimeReference } from "./time.ts";
import { instantReader, localDay } from "./zones.ts";

/** When the article appeared, as far as known: a day number, how exact it is, and the minute of the day if told. */
export interface Published {
  day: number;
  precision: "day" | "month" | "year";
  minute: number | null;
}

/** What the refiners share about one article. */
export interface Context {
  text: string;
  lexicon: Lexicon;
  published: Published | null;
  /** IANA zone of the publisher. */
  zone: string | null;
  /** Tokens of every block that is read for times, in order. */
  tokens: readonly Token[];
  /** Sentences of those blocks, in order. */
  sentences: readonly Range[];
  blocks: readonly Range[];
  /** A local time in a zone as an instant. */
  instant: ReturnType<typeof instantReader>;
  /** Stretches between quotation marks, in order. */
  quotes: readonly Range[];
}

// Other articles' headlines and the page's own furniture tell no time of this article.
const UNREAD: ReadonlySet<BlockKind> = new Set(["navigation", "related", "promotion", "credit"]);

/** Made once for an article: what parsers and refiners ask of it. Only blocks that tell its own times are read. */
export function contextOf(analysis: Analysis, reference: TimeReference, lexicon: Lexicon): Context {
  const { text } = analysis;
  const readable = analysis.blocks.filter((block) => !UNREAD.has(block.kind));
  const blocks = readable.length > 0 ? readable : analysis.blocks;
  const extra = blocks.filter((block) => !ARTICLE_KINDS.has(block.kind));
  const tokens = extra.length === 0 ? analysis.tokens : inOrder([...analysis.tokens, ...tokenize(text, extra)]);
  const sentences = extra.length === 0 ? analysis.sentences : inOrder([...analysis.sentences, ...extra]);
  return {
    text,
    lexicon,
    published: publishedOf(reference),
    zone: reference.zone,
    instant: instantReader(),
    tokens,
    sentences,
    blocks,
    quotes: quotesOf(tokens, blocks),
  };
}

/** The last of `ranges` (in order) that begins at or before `offset`, or -1. */
export function indexAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The range of `ranges` that holds `offset`, or null. */
export function rangeAt<R extends Range>(ranges: readonly R[], offset: number): R | null {
  const range = ranges[indexAt(ranges, offset)];
  return range && offset < range.end ? range : null;
}

function publishedOf({ published, zone }: TimeReference): Published | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d):(\d\d))?(.*)$/.exec(published ?? "");
  if (!match) return null;
  const [, year, month, day, hour, minute, rest] = match;
  const precision = day ? "day" : month ? "month" : "year";
  // Half way into a month or year, so that the nearest date is in it.
  const number = dayNumber(Number(year), Number(month ?? 7), Number(day ?? (month ? 15 : 1)));
  if (hour === undefined || minute === undefined) return { day: number, precision, minute: null };
  const local = zone && /[Z+-]/.test(rest ?? "") ? localDay(published ?? "", zone) : null;
  return { precision, ...(local ?? { day: number, minute: Number(hour) * 60 + Number(minute) }) };
}

function inOrder<R extends Range>(ranges: R[]): R[] {
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}

const OPENING: Readonly<Record<string, string>> = { "«": "»", "“": "”" };

/** Pairs of marks inside one block, the nearest first; an unclosed mark opens nothing. Straight marks close themselves. */
function quotesOf(tokens: readonly Token[], blocks: readonly Range[]): Range[] {
  const quotes: Range[] = [];
  let open: { start: number; close: string } | null = null;
  let block = 0;
  for (const { kind, lower, start, end } of tokens) {
    if (kind !== "mark") continue;
    while (start >= (blocks[block]?.end ?? Number.POSITIVE_INFINITY)) {
      block++;
      open = null;
    }
    if (open && lower === open.close) {
      quotes.push({ start: open.start, end });
      open = null;
    } else if (!open && (lower === '"' || OPENING[lower])) {
      open = { start, close: OPENING[lower] ?? lower };
    }
  }
  return quotes;
}
