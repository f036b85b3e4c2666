/** A line break inside a paragraph, with the white space around it. Code units. */
export interface Break {
  start: number;
  end: number;
}

interface Line {
  start: number;
  end: number;
  text: string;
}

/** No page is wrapped wider: with a longer line in it, a text has one line a paragraph. */
const WIDEST = 120;
/** So long is a line that can be the beginning of a paragraph rather than an item of a list. */
const SHORTEST = 20;
/** A line of prose has so many words that begin with a small letter. */
const SMALL_WORDS = 3;

/**
 * Line breaks that no writer made: the text was wrapped at a fixed width. Where three lines in ten go on in lower case, all
 * single breaks are such. Else each is judged by itself: the line is full (the next word would not have fitted) and its sentence
 * goes on ("le 12 mars ⏎ 1998", "a déclaré Paul ⏎ Ferrand devant"). In order.
 */
export function softBreaks(text: string): Break[] {
  const lines = linesOf(text);
  const follows = (index: number) => isSingle(text, lines[index], lines[index + 1]);
  const wrapped = goOn(text, lines);
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (!wrapped && width > WIDEST) return [];
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || !follows(index) || !(wrapped || (isFull(line, next, width) && goesOn(line, next)))) return [];
    return [{ start: line.end, end: next.start }];
  });
}

/** True of a text whose lines are cut at a fixed width. */
export function isWrapped(text: string): boolean {
  return goOn(text, linesOf(text));
}

/** Three lines in ten: a wrapped line begins with a small letter more often than not, an unwrapped one hardly ever does. */
function goOn(text: string, lines: readonly Line[]): boolean {
  const small = lines.filter(
    (line, index) => isSingle(text, line, lines[index + 1]) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? ""),
  );
  return lines.length >= 4 && small.length >= lines.length * 0.3;
}

function linesOf(text: string): Line[] {
  const found: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return found;
}

/** No empty line between the two. */
function isSingle(text: string, line: Line | undefined, next: Line | undefined): boolean {
  return line !== undefined && next !== undefined && text.slice(line.end, next.start).split("\n").length === 2;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return line.text.length >= SHORTEST && line.text.length + 1 + word.length > width;
}

/** The next line begins small or with a figure, or a name is cut in two; a full stop, or a title in front of a text, goes on to nothing. */
function goesOn(line: Line, next: Line): boolean {
  if (/[.!?…:;»”"]$/.test(line.text)) return false;
  if ((line.text.match(/(?<!\p{L})\p{Ll}/gu) ?? []).length < SMALL_WORDS) return false;
  if (/^[\p{Ll}\p{N}]/u.test(next.text)) return true;
  // "le ⏎ Premier ministre", "Paul ⏎ Ferrand devant"; not "la crise de Brest ⏎ Le maire a parlé"
  return (
    /(?:,|(?<!\p{L})\p{Ll}{1,3}|(?<=\p{Ll}\s)\p{Lu}\p{Ll}+)$/u.test(line.text) && /^\p{Lu}\p{Ll}{3,}/u.test(next.text)
  );
}
