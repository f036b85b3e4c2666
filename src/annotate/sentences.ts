import { matchesIn } from "../text/matches.ts";
import type { Range } from "./tokens.ts";

/**
 * More code units than any sentence of the press has are a list or a page without full stops. It is cut at a comma, so that whatever
 * looks through a sentence for each thing in it stays linear in the text.
 */
const LONGEST = 2000;
const QUOTE = 40;

/**
 * Splits one block of `text` into sentences, in order. What stands between quotation marks is not split, so that « A. B », a dit X is
 * one sentence. An initial ("J. Martin") or an abbreviation without vowels ("Dr.", "cf.") ends none. Linear.
 */
export function splitSentences(text: string, block: Range): Range[] {
  const sentences: Range[] = [];
  const quoted = quotedRanges(text, block);
  let quote = 0;
  let start = block.start;
  const close = (end: number) => {
    const range = trim(text, start, end);
    if (range.end - range.start > LONGEST) sentences.push(...cut(text, range, quoted));
    else if (range.end > range.start) sentences.push(range);
    start = end;
  };
  for (const { at, match } of matchesIn(text, block, BOUNDARY)) {
    const end = at + match.length;
    if (end >= block.end) break;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= at) quote++;
    if ((quoted[quote]?.start ?? block.end) < at && (quoted[quote]?.end ?? 0) > end) continue;
    if (match.startsWith(".") && isAbbreviation(text, at, start)) continue;
    close(end);
  }
  close(block.end);
  return sentences;
}

/**
 * Pieces of what is too long, at commas outside quotation marks, and at white space where there is no comma. A long passage
 * between marks counts as a short one: it is one thing to whoever reads the sentence, and its speaker stands beside it.
 */
function cut(text: string, range: Range, quoted: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let { start } = range;
  let [comma, space, quote, within] = [start, start, 0, 0];
  for (const { at, match } of matchesIn(text, range, GAP)) {
    for (; (quoted[quote]?.end ?? range.end) <= at; quote++) within += beyond(quoted[quote]);
    if ((quoted[quote]?.start ?? range.end) < at) continue;
    const end = at + match.length;
    if (end - start - within > LONGEST) {
      const place = [comma, space].find((one) => one > start) ?? end;
      pieces.push(trim(text, start, place));
      [start, within] = [place, 0];
    }
    if (/^\s/.test(match)) space = end;
    else comma = end;
  }
  return [...pieces, trim(text, start, range.end)];
}

/** What of a passage between marks does not count. */
const beyond = (quote: Range | undefined) => (quote ? Math.max(0, quote.end - quote.start - QUOTE) : 0);

const GAP = /[,;:]?\s+/g;

/** Final marks and what closes with them, where white space and the beginning of a sentence follow. */
const SPACED = /[.!?…]{1,10}(?:\s?[»”"’)\]]){0,4}(?=\s+["«“‹([—–-]{0,3}\s?[\p{Lu}\p{N}])/u;

/**
 * "il dément.Trois élus": a line break was lost. A whole word stands before the mark and a capital begins one right after it, so
 * not in "lemonde.fr", "n.1", "U.R.S.S." or "Reservation.Com".
 */
const GLUED =
  /(?=[.!?…])(?<=(?:\p{Ll}{3}|\p{Lu}{3}|\d{2}|[»”)])\s?)[.!?…]{1,10}(?:\s?[»”])?(?!(?:Com|Fr|Net|Org)\b)(?=«|\p{Lu}(?:\p{Ll}|['’]|\s\p{L}))/u;

const BOUNDARY = new RegExp(`${SPACED.source}|${GLUED.source}`, "gu");

/** Passages between marks, outermost first, for those marks that are closed within the block. */
function quotedRanges(text: string, block: Range): Range[] {
  const ranges: Range[] = [];
  const straight: number[] = [];
  let open = -1;
  let depth = 0;
  for (const { at, match: sign } of matchesIn(text, block, MARK)) {
    if (sign === '"') straight.push(at);
    else if (sign === "«" || sign === "“") {
      // An opening after an unclosed one begins anew, unless it nests right inside.
      if (depth === 0) open = at;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) ranges.push({ start: open, end: at + 1 });
    }
  }
  if (ranges.length === 0 && straight.length % 2 === 0) {
    for (let i = 0; i + 1 < straight.length; i += 2)
      ranges.push({ start: straight[i] ?? 0, end: (straight[i + 1] ?? 0) + 1 });
  }
  return ranges;
}

const MARK = /[«»“”"]/g;

function isAbbreviation(text: string, dot: number, start: number): boolean {
  let from = dot;
  while (from > start && dot - from < 5 && /\p{L}/u.test(text[from - 1] ?? "")) from--;
  const word = text.slice(from, dot);
  // "par -22 °C.": a measure, no initial
  if (/^\p{Lu}$/u.test(word)) return text[from - 1] !== "°";
  // "à 22 h GMT.", "au PSG.": three capitals are a name like another.
  if (/^\p{Lu}{3,}$/u.test(word)) return false;
  return word.length > 0 && word.length <= 4 && /^\p{L}+$/u.test(word) && !/[aeiouyàâéèêëîïôûùœ]/iu.test(word);
}

function trim(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
