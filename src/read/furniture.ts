import { withoutMarks } from "../text/markdown.ts";
import { perObject } from "../text/per-object.ts";
import { perText } from "../text/per-text.ts";
import { splitLines } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { nameOverHeadline } from "./masthead.ts";

/** So many articles with one line, and it is the page's. */
const ALIKE = 3;
/** A page that has less than this of its own is a copy of another: what they share is the story. */
const OWN = 0.2;
/** A line this long that ends like a sentence is one; so is a much longer one, however it ends: "Vers 19h, …, sont fermés :". */
const SENTENCE = 40;
const PARAGRAPH = 100;

interface Page {
  lines: string[];
  /** How many of its first lines stand above the one that dates it. */
  head: number;
  /** The first line, where it may be a paper's name, and the headline below it. */
  over: ReturnType<typeof nameOverHeadline>;
}

/**
 * The furniture of each page of a folder: lines that stand alike in three articles or more, such as "Notice sur Encyclopia ." or
 * the names of a site's sections. Copies of one dispatch are alike as well, and so is a sentence that a paper repeats whenever it
 * tells the affair: neither is furniture, unless the sentence stands above the line that dates the page. A name over the headlines of two
 * articles is.
 * Linear in the folder: lines are counted, pages never compared.
 */
export function furnitureOf(texts: readonly string[], locale: LayoutLocale): string[][] {
  const pages = texts.map(pageReader(locale));
  const counts = countLines(pages);
  const stands = pages.map((page) => isItsOwn(page, counts));
  const among = countLines(pages.filter((_, index) => stands[index]));
  const above = countLines(pages.map(({ lines, head }) => ({ lines: lines.slice(0, head) })));
  const names = namesOverHeadlines(pages);
  return pages.map(({ lines }) =>
    [...new Set(lines)].filter(
      (line, at) =>
        (at === 0 && names.has(line)) ||
        ((among.get(line) ?? 0) >= ALIKE && (!isSentence(line) || (above.get(line) ?? 0) >= ALIKE)),
    ),
  );
}

/** The form in which two lines are alike. */
export function lineKey(line: string): string {
  return withoutMarks(line)
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** Of a dossier that is read again and again most pages are as they were. */
const pageReader = perObject((locale: LayoutLocale) =>
  perText((text): Page => {
    const lines = splitLines(text).map((line) => lineKey(line.text));
    const dated = lines.findIndex((line) => locale.metadata.some((pattern) => pattern.test(line)));
    return { lines, head: Math.max(dated, 0), over: nameOverHeadline(lines, locale) };
  }),
);

/** First lines with different headlines below. */
function namesOverHeadlines(pages: readonly Page[]): Set<string> {
  const first = new Map<string, string>();
  const names = pages.flatMap(({ over }) => {
    if (over === null) return [];
    const title = first.get(over.name);
    if (title === undefined) first.set(over.name, over.title);
    return title === undefined || title === over.title ? [] : [over.name];
  });
  return new Set(names);
}

function countLines(pages: readonly Pick<Page, "lines">[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function isItsOwn({ lines }: Page, counts: ReadonlyMap<string, number>): boolean {
  const letters = (kept: readonly string[]) => kept.reduce((sum, line) => sum + line.length, 0);
  return letters(lines.filter((line) => counts.get(line) === 1)) >= OWN * letters(lines);
}

/** "Notice sur Encyclopia ." has a space before its point, as lists of links have. */
function isSentence(line: string): boolean {
  return line.length >= PARAGRAPH || (line.length >= SENTENCE && /\S[.!?…](?:\s?[»”"’)])*$/.test(line));
}
