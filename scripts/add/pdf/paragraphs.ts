import { joinLines, wordsIn } from "./hyphens.ts";
import type { PrintedLine } from "./lines.ts";

/** Lines of one paragraph stand closer than this many times the usual distance. */
const LOOSE = 1.3;
/** How far apart, in sizes, where no line fills its width. */
const WIDEST = 1.7;
/** A line that ends this share of the width before the edge ends a paragraph, if it ends a sentence. */
const SHORT = 0.12;

const ENDS = /[.!?…»"”)]\s*$/;

/** The paragraphs of a printed text: cut where the distance, the size or the indent changes, or a sentence ends on a short line. */
export function printedParagraphs(lines: readonly PrintedLine[]): PrintedLine[][] {
  const leading = usualLeading(lines);
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  const paragraphs: PrintedLine[][] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && !begins(above, line, { leading, width: right - left, lines, at })) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

/** The words of paragraphs, their lines put together again. */
export function joinParagraphs(paragraphs: readonly PrintedLine[][]): string[] {
  const words = wordsIn(paragraphs.flat().map(({ text }) => text));
  return paragraphs.map((lines) =>
    lines.map(({ text }) => text).reduce((above, below) => joinLines(above, below, words)),
  );
}

interface Setting {
  leading: number;
  width: number;
  lines: readonly PrintedLine[];
  at: number;
}

function begins(above: PrintedLine, line: PrintedLine, { leading, width, lines, at }: Setting): boolean {
  if (Math.abs(line.size - above.size) > above.size * 0.08) return true;
  // At the head of a column or a page a sentence goes on, or another paragraph begins.
  const gap = above.base - line.base;
  if (line.page !== above.page || gap <= 0) return ENDS.test(above.text);
  if (gap > leading * line.size * LOOSE) return true;
  const edge = Math.max(...lines.slice(Math.max(0, at - 12), at + 12).map(({ right }) => right));
  const indent = line.left - above.left;
  if (indent > line.size * 0.8 && indent < line.size * 4 && ENDS.test(above.text)) return true;
  return ENDS.test(above.text) && above.right < edge - width * SHORT;
}

/** How far apart lines stand inside a paragraph, in sizes: the smallest usual distance below a line that fills its width. */
function usualLeading(lines: readonly PrintedLine[]): number {
  const edge = Math.max(...lines.map(({ right }) => right));
  const left = Math.min(...lines.map((line) => line.left));
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const full = above && above.page === line.page && above.right > edge - (edge - left) * SHORT;
    const gap = full ? above.base - line.base : 0;
    const ratio = gap / line.size;
    return ratio > 0.9 && ratio < 4 ? [Math.round(ratio * 10) / 10] : [];
  });
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= gaps.length / 10).map(([gap]) => gap);
  return Math.min(...usual, WIDEST);
}
