import { ARTICLE_KINDS, type Block, type BlockKind } from "../model.ts";
import { exportHeader } from "./export-header.ts";
import { lineKey } from "./furniture.ts";
import { letterhead } from "./letterhead.ts";
import { type Line, splitLines } from "./lines.ts";
import { splitLinks } from "./links.ts";
import type { LayoutLocale } from "./locale.ts";
import { masthead } from "./masthead.ts";
import { isOutlet } from "./published/issue.ts";
import { splitRunIn } from "./run-in.ts";
import { markSignature } from "./signature.ts";
import { splitStories } from "./stories.ts";
import { HEADING_MAX, looksLikeTitle } from "./title.ts";

const STANDFIRST_MAX = 500;
/** So many lines at most stand above the article. */
const HEAD = 10;

/**
 * Splits a saved page into blocks and says what each is, without deleting any. Offsets are code units of `text`.
 * What the page says about itself is told by whole-line patterns; headings by their length and place. `furniture` are lines that
 * other pages of the folder have as well.
 */
export function findBlocks(text: string, locale: LayoutLocale, furniture: readonly string[] = []): Block[] {
  const alike = new Set(furniture);
  const metadata = metadataOf(locale);
  const runIns = new Set<Line>();
  const lines = splitLines(text)
    .flatMap((line) => splitMetadata(line, metadata))
    .flatMap(splitLinks)
    .flatMap((line) => {
      const [head, ...rest] = splitRunIn(line, locale);
      if (head && rest.length > 0) runIns.add(head);
      return head ? [head, ...rest] : [];
    });
  const kinds = lines.map(
    (line) =>
      (runIns.has(line) || metadata(line.text) ? "metadata" : patternKind(line.text, locale)) ??
      (alike.size > 0 && alike.has(lineKey(line.text)) ? "navigation" : null),
  );
  markSubject(lines, kinds, locale);
  markIssue(lines, kinds, alike, locale);
  for (const [at, kind] of masthead(lines, locale)?.kinds ?? []) kinds[at] = kind;
  for (const [at, kind] of letterhead(lines, locale)?.kinds ?? []) kinds[at] = kind;
  for (const [at, kind] of exportHeader(lines, locale)?.kinds ?? []) kinds[at] = kind;
  markRepeats(lines, kinds);
  markLinked(lines, kinds, locale);
  markSignature(lines, kinds, locale);
  markHeadings(lines, kinds);
  const blocks = lines.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? "paragraph", story: 0 }));
  return splitStories(text, blocks);
}

/** " date 2021-01 Le géant de la vente…" → "date 2021-01" and "Le géant de la vente…". */
function splitMetadata(line: Line, metadata: ReturnType<typeof metadataOf>): Line[] {
  const match = metadata(line.text);
  if (!match || match[0].length === line.text.length) return [line];
  const rest = line.text.slice(match[0].length);
  const start = line.end - rest.trimStart().length;
  const end = line.start + match[0].trimEnd().length;
  return [
    { start: line.start, end, text: line.text.slice(0, end - line.start) },
    { start, end: line.end, text: rest.trimStart() },
  ];
}

/** What a line begins with that dates its page; asked twice of most lines, read once. */
function metadataOf(locale: LayoutLocale): (text: string) => RegExpExecArray | null {
  const known = new Map<string, RegExpExecArray | null>();
  return (text) => {
    let match = known.get(text);
    for (const pattern of match === undefined ? locale.metadata : []) if (!match) match = pattern.exec(text);
    known.set(text, match ?? null);
    return match ?? null;
  };
}

function patternKind(text: string, locale: LayoutLocale): BlockKind | null {
  if (locale.datedByline.test(text)) return "byline";
  if (locale.navigation.test(text)) return "navigation";
  if (locale.related.test(text)) return "related";
  if (locale.promotion.test(text)) return "promotion";
  if (locale.credit.test(text)) return "credit";
  if (locale.caption.test(text)) return text.includes("©") ? "credit" : "caption";
  if (locale.byline.test(text) || locale.publication.signed.test(text)) return "byline";
  return null;
}

/** "COMMUNIQUÉ DE PRESSE" ⏎ "Mairie de Vaubrac" ⏎ "Objet : fermeture du pont": a letter's headline; who sends it stands above. */
function markSubject(lines: readonly Line[], kinds: (BlockKind | null)[], { subject }: LayoutLocale): void {
  const at = lines.slice(0, HEAD).findIndex(({ text }) => subject.test(text));
  if (at < 0) return;
  for (let above = 0; above < at; above++) kinds[above] ??= "metadata";
  kinds[at + 1] = "headline";
}

/**
 * Below the headline; above it where a number, a label or the name of a paper tells it from one: "Le Phare, n° 112, novembre 2025"; so does that name
 * below a standfirst. Below the headline the paper's name may stand alone. The pages of one paper and day share such a line, which is no furniture.
 */
function markIssue(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  alike: ReadonlySet<string>,
  { publication, places }: LayoutLocale,
): void {
  const isHead = ({ number, published, name = "" }: Record<string, string | undefined>) =>
    number !== undefined || published !== undefined || publication.outlet.test(name);
  const isOwn = (at: number) =>
    kinds[at] === "metadata" || kinds[at] === "byline" || publication.issue.test(lines[at]?.text ?? "");
  let isHeadline = true;
  let isUnderText = false;
  for (const [index, { text }] of lines.slice(0, HEAD).entries()) {
    if (text.length > HEADING_MAX) {
      if (isUnderText || text.length > STANDFIRST_MAX) return;
      isUnderText = true;
      isHeadline = false;
      continue;
    }
    const isShared = kinds[index] === "navigation" && alike.has(lineKey(text));
    if (kinds[index] !== null && !isShared) continue;
    const groups = looksLikeTitle(text) ? publication.issue.exec(text)?.groups : undefined;
    const isDated = groups !== undefined && ((!isHeadline && !isUnderText) || isHead(groups));
    const isBeside = isOwn(index - 1) || isOwn(index + 1);
    const isPaper = isOutlet(text, publication, places)
      ? !isShared || isBeside
      : isBeside && publication.described.test(text);
    if (isDated || (isPaper && !isHeadline && !isUnderText)) kinds[index] = "metadata";
    else if (isUnderText) return;
    else if (!isShared) isHeadline = false;
  }
}

/**
 * A caption stands again with its credit: "Le logo." then "Le logo. © AFP".
 * A headline stands again in the page's head: the first of two equal lines is the page's.
 */
function markRepeats(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const text = lines[index]?.text ?? "";
    const next = lines[index + 1]?.text ?? "";
    if (next.length > text.length && next.startsWith(text) && next.slice(text.length).includes("©")) {
      kinds[index] = "caption";
      kinds[index + 1] = "credit";
    } else if (text === next && kinds[index] === null) {
      kinds[index] = "navigation";
    }
  }
}

/** "À LIRE AUSSI" ⏎ « Le pont tiendra », assure le maire: the headline under such a label is another article's, whatever it says. */
function markLinked(lines: readonly Line[], kinds: (BlockKind | null)[], { relatedLabel }: LayoutLocale): void {
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? "";
    if (kinds[index + 1] === null && relatedLabel.test(text) && looksLikeTitle(next)) kinds[index + 1] = "related";
  }
}

/**
 * Among the lines no pattern took: the first short one without a full stop is the headline (a still shorter one before it
 * is the publisher's name), a paragraph right under it the standfirst, later short ones that a longer line follows headings.
 */
function markHeadings(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const open = lines.flatMap((line, index) => (kinds[index] === null ? [{ line, index }] : []));
  const isTitle = (at: number) => {
    const [here, next] = [open[at]?.line.text, open[at + 1]?.line.text];
    return here !== undefined && next !== undefined && (looksLikeTitle(here) || isEcho(open, at));
  };
  let at = 0;
  const set = (kind: BlockKind) => {
    const item = open[at++];
    if (item) kinds[item.index] = kind;
  };
  // "BFM Business" above the headline: a name, two or three words, where another title follows.
  if (isTitle(at) && isTitle(at + 1) && (open[at]?.line.text.split(/\s+/).length ?? 9) <= 3) set("navigation");
  // "Luc Arnal libéré !"
  const isCry = looksLikeTitle((open[at]?.line.text ?? "").replace(/\s?!$/, "")) && isLonger(open, at + 1, at);
  if ((isTitle(at) || isCry) && at === firstWritten(open)) set("headline");
  const body = open.slice(at).filter(({ line }) => !looksLikeTitle(line.text));
  if (body.length > 1 && (open[at]?.line.text.length ?? Infinity) <= STANDFIRST_MAX && !isTitle(at)) set("standfirst");
  while (at < open.length) {
    // "Il me dit :" ⏎ « Vous y croyez ? »
    const introduced = open[at - 1]?.line.text.endsWith(":") ?? false;
    set(isTitle(at) && isLonger(open, at + 1, at) && !introduced ? "heading" : "paragraph");
  }
}

/** Whether one line is longer than another. */
const isLonger = (open: readonly { line: Line }[], one: number, other: number) =>
  (open[one]?.line.text.length ?? 0) > (open[other]?.line.text.length ?? 0);

function firstWritten(open: readonly { line: Line }[]): number {
  return open.length > 1 &&
    looksLikeTitle(open[0]?.line.text ?? "") &&
    (open[0]?.line.text.split(/\s+/).length ?? 9) <= 3
    ? looksLikeTitle(open[1]?.line.text ?? "")
      ? 1
      : 0
    : 0;
}

/** How many lines on a heading's words may stand again. */
const ECHO = 20;

/** « Lâchez tout ! » on a line of its own, before a paragraph that has it again: a heading that repeats it. */
function isEcho(open: readonly { line: Line }[], at: number): boolean {
  const text = open[at]?.line.text ?? "";
  const words = /^["«“]\s?(.*?)[\s.!?…]*["»”]$/u.exec(text)?.[1]?.toLowerCase();
  if (!words || text.length > HEADING_MAX) return false;
  return open.slice(at + 1, at + 1 + ECHO).some(({ line }) => line.text.toLowerCase().includes(words));
}

/** The blocks that the journalist wrote as the article. */
export function writtenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => ARTICLE_KINDS.has(block.kind));
}
