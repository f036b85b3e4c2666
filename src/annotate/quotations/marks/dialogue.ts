import type { Block } from "../../../model.ts";
import { matchesIn } from "../../../text/matches.ts";
import type { Analysis } from "../../analysis.ts";
import type { Lexicon } from "../lexicon.ts";
import { splitIncises } from "./incises.ts";
import type { Quoted } from "./marks.ts";

/** A line that opens with a dash. */
const LINE = /(?<=^|\n)[^\S\n]*[—–]\s+(?=\S)[^\n]+/g;
/** Said to somebody, whatever its words. */
const CALLED = /[?!…]/;

/**
 * « — Je l'ai ouverte, finit par reconnaître M. Roy. »: a line of dialogue, which a dash opens and nothing closes. Read where the writer
 * says within it who speaks; and only if somebody speaks to somebody (« Je », « ? »), since the items of a list open with dashes too.
 */
export function dialogueLines(analysis: Analysis, blocks: readonly Block[], lexicon: Lexicon): Quoted[] {
  const { text } = analysis;
  const spoken: Quoted[] = [];
  for (const [index, block] of blocks.entries())
    for (const { at, match } of matchesIn(text, block, LINE)) {
      const start = at + (/\p{L}|\p{N}|[…]/u.exec(match)?.index ?? 0);
      const end = at + match.trimEnd().length;
      if (hasMark(match, lexicon) || !isSpoken(match, lexicon)) continue;
      const range = { start, end };
      const line = { ...range, outer: range, block: index, continues: false, closed: true, lost: null, whole: null };
      spoken.push(...saidPart(splitIncises([line], analysis, lexicon)));
    }
  return spoken;
}

/** Nothing where no incise cuts the line; the line without the incise that ends it. */
function saidPart(parts: readonly Quoted[]): Quoted[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first?.whole || !last) return [];
  const whole = first === last ? null : { start: first.start, end: last.end };
  return parts.map((part) => ({ ...part, whole }));
}

function hasMark(line: string, { locale }: Lexicon): boolean {
  return (
    line.includes(locale.straight) ||
    locale.marks.some(({ open, close }) => line.includes(open) || line.includes(close))
  );
}

function isSpoken(line: string, { words }: Lexicon): boolean {
  if (CALLED.test(line)) return true;
  return (
    line
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+'?/gu)
      ?.some((word) => words.spoken.has(word)) ?? false
  );
}
