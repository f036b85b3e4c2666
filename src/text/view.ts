/**
 * The engine reads text whose letters, marks and lines are plain, and counts UTF-16 code units; articles are quoted letter for
 * letter and counted in code points. A view holds both and maps one to the other.
 */
import { type Break, softBreaks } from "./breaks.ts";
import { plainLetters } from "./letters.ts";
import { markdownMarks } from "./markdown.ts";
import { matchesIn } from "./matches.ts";
import { type Edit, rewrite } from "./rewrite.ts";

/** What one language's press types in several ways and is read in one: `pattern` (global) finds it, wholly, `by` is the one. */
export interface Spelling {
  pattern: RegExp;
  by: string;
}

export interface View {
  /** The text as the engine reads it. */
  readonly text: string;
  /** Code-point offset in the original of what begins at a code-unit offset of `text`. Accepts 0 … text.length. */
  startOf(offset: number): number;
  /** The same of what ends there: letters that the view leaves out stay outside. */
  endOf(offset: number): number;
}

/**
 * "e\u0301te\u0301" (5 code points) → view.text "été"; startOf(1) === 2. Letters are made plain first, then the marks of Markdown
 * taken out, lines that were wrapped joined and the language's spellings made one. Linear in the length.
 */
export function view(original: string, spellings: readonly Spelling[] = []): View {
  const letters = rewrite(original, plainLetters(original));
  const whole = rewrite(
    letters.text,
    inOrder([...markdownMarks(letters.text), ...spelt(letters.text, spellings), ...joined(softBreaks(letters.text))]),
  );
  const points = codePointsOf(original);
  return {
    text: whole.text,
    startOf: (offset) => points(letters.startOf(whole.startOf(offset))),
    endOf: (offset) => points(letters.endOf(whole.endOf(offset))),
  };
}

function joined(breaks: readonly Break[]): Edit[] {
  return breaks.map(({ start, end }) => ({ start, end, by: " " }));
}

function spelt(text: string, spellings: readonly Spelling[]): Edit[] {
  const whole = { start: 0, end: text.length };
  const edits: Edit[] = [];
  for (const { pattern, by } of spellings)
    for (const { at, match } of matchesIn(text, whole, pattern)) edits.push({ start: at, end: at + match.length, by });
  return edits;
}

/** By place; of two that overlap the first of the list stays. */
function inOrder(edits: readonly Edit[]): Edit[] {
  let reached = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** From code units to code points. */
function codePointsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const map = new Uint32Array(text.length + 1);
  let points = 0;
  let units = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) map[units++] = points;
    points++;
  }
  map[units] = points;
  return (offset) => map[offset] ?? points;
}
