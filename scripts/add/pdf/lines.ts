/** One run of text as pdf.js gives it: `transform` holds its size and place, in points from the lower left corner. */
export interface Run {
  str: string;
  width: number;
  hasEOL: boolean;
  transform: number[];
}

/** A line as it stands on a page. */
export interface PrintedLine {
  text: string;
  page: number;
  size: number;
  left: number;
  right: number;
  /** From the lower edge of the page. */
  base: number;
}

/** Runs further apart than this share of their size are two words. */
const SPACE = 0.2;

/** Puts the runs of a page together as lines, in the order in which the page writes them. */
export function linesOf(runs: readonly Run[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  for (const { str, width, transform } of runs) {
    const [, , skew = 0, height = 0, left = 0, base = 0] = transform;
    const size = Math.hypot(skew, height);
    if (!str.trim()) {
      // A run of nothing but spaces: it parts two words where it is as wide as a space, and says nothing at a line's end.
      if (open && str && Math.abs(base - open.base) < size / 2) open.text += " ";
      continue;
    }
    const same: boolean =
      open !== null && Math.abs(base - open.base) < Math.max(size, open.size) / 2 && left > open.left;
    if (open && same) {
      const apart = left - open.right > size * SPACE && !/\s$/.test(open.text);
      open.text += apart ? ` ${str}` : str;
      open.right = Math.max(open.right, left + width);
      if (str.trim().length > 2) open.size = Math.max(open.size, size);
    } else {
      open = { text: str, page, size, left, right: left + width, base };
      lines.push(open);
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/[ \t\u200b]+/g, " ").trim() }))
    .filter(({ text }) => text);
}
