import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Article } from "../model.ts";
import { localise } from "../text/localise.ts";
import { markdownMarks } from "../text/markdown.ts";
import { blankMarkup } from "../text/markup.ts";
import { rewrite } from "../text/rewrite.ts";
import { findBlocks, writtenBlocks } from "./blocks.ts";
import { exportHeader } from "./export-header.ts";
import { letterhead } from "./letterhead.ts";
import { splitLines } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { masthead } from "./masthead.ts";
import type { Problem } from "./problem.ts";
import { agencyOf, authorOf } from "./published/author.ts";
import { publisherInName } from "./published/fileName.ts";
import { type Dated, publishedOn } from "./published/index.ts";
import { publisherOf } from "./published/issue.ts";
import { type FrontMatter, frontMatterSchema } from "./schema.ts";
import { parseYaml } from "./yaml.ts";

/** Lines may end as on Unix, Windows or an old Macintosh. */
const OPENING = /^\ufeff?---[ \t]*(?:\r\n?|\n)/;
const FRONT_MATTER = /^\ufeff?---[ \t]*(?:\r\n?|\n)([\s\S]*?)(?:\r\n?|\n)?^---[ \t]*(?:\r\n?|\n|$)/m;

/**
 * Reads one file of articles/: its front matter, and the text that follows it, untouched.
 * What the front matter leaves out is read off the page itself (its date line, headline, byline, agency); `isSilent` where neither says
 * a word of its date.
 */
export function readArticle(
  id: string,
  file: string,
  shownFile: string,
  content: string,
  locale: LayoutLocale,
  furniture: readonly string[] = [],
): { article: Article; isSilent: boolean; problems?: Problem[] } | { problems: Problem[] } {
  const unread = (line: number, message: string) => ({ problems: [{ file: shownFile, line, message }] });
  const match = frontMatterOf(content);
  if (!match && file.endsWith(".md") && OPENING.test(content)) {
    const message =
      "front matter: expected a closing line of ---, found the end of the file. Close it, or take the first --- out.";
    return unread(1, message);
  }
  const text = content.slice(match?.[0].length ?? 0);
  if (!/[^\s\p{Format}]/u.test(text)) {
    const message = "expected the text of an article, found none. Paste it below the front matter.";
    return unread(content.split(/\r\n?|\n/).length, message);
  }
  const parsed = parseYaml(shownFile, (match?.[1] ?? "").replace(/\r\n?/g, "\n"), frontMatterSchema, 2);
  // With wrong front matter the text can still be held against what the editor says of it.
  if ("problems" in parsed)
    return { ...parsed, article: describeArticle(id, file, text, {}, locale, furniture), isSilent: false };
  const front = parsed.checked.value;
  const article = describeArticle(id, file, text, front, locale, furniture);
  return { article, isSilent: article.published === null && front.published === undefined };
}

/** What follows the front matter of a file. */
export function articleText(content: string): string {
  return content.slice(frontMatterOf(content)?.[0].length ?? 0);
}

function frontMatterOf(content: string): RegExpExecArray | null {
  return OPENING.test(content) ? FRONT_MATTER.exec(content) : null;
}

function describeArticle(
  id: string,
  file: string,
  text: string,
  front: FrontMatter,
  locale: LayoutLocale,
  furniture: readonly string[],
): Article {
  const page = readPage(text, basename(file), locale, furniture);
  const zone = front.inferred?.zone;
  return {
    id,
    file,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    text,
    lang: front.lang ?? "fr",
    title: known(front.title, page.title),
    publisher: known(
      front.publisher,
      front.inferred?.publisher?.value ?? page.publisher ?? publisherInName(basename(file)),
    ),
    author: known(front.author, page.author),
    credit: known(front.credit, page.credit),
    ...dated(front, page.dated),
    zone: front.zone ?? zone?.value ?? null,
    zoneBasis: front.zone ? "stated" : zone ? "inferred" : "unknown",
    url: front.url ?? null,
    note: front.note === undefined ? null : localise(front.note),
    words: page.words,
    ...(furniture.length > 0 ? { furniture } : {}),
  };
}

/** The front matter's date where it has one, with the editor's inference above it; else the page's. */
function dated(front: FrontMatter, page: Dated): Dated {
  const inferred = front.inferred?.published;
  if (front.published === undefined && !inferred) return page;
  const stated = known(front.published, page.publishedStated);
  return {
    published: inferred?.value ?? stated,
    publishedBasis: inferred ? "inferred" : stated ? "stated" : "unknown",
    publishedStated: stated,
    publishedReason: inferred ? localise(inferred.reason) : null,
  };
}

/** The front matter's word where it has one ("unknown" is null and final), else what the page shows. */
function known(front: string | null | undefined, page: string | null): string | null {
  return front === undefined ? page : front;
}

/** What a saved page says of itself: " date 2021-01 …" → published "2021-01". */
function readPage(supplied: string, name: string, locale: LayoutLocale, furniture: readonly string[]) {
  const text = blankMarkup(rewrite(supplied, markdownMarks(supplied)).text);
  const blocks = findBlocks(text, locale, furniture);
  const lines = splitLines(text);
  const header = exportHeader(lines, locale);
  const first = (kind: string) => {
    const block = blocks.find((block) => block.kind === kind);
    return block ? text.slice(block.start, block.end) : null;
  };
  const credit = first("credit");
  return {
    dated: publishedOn({ text, blocks, name }, locale.publication),
    publisher:
      header?.publisher ??
      letterhead(lines, locale)?.publisher ??
      masthead(lines, locale)?.publisher ??
      publisherOf(text, blocks, locale.publication, locale.places),
    author: header?.author ?? authorOf(text, blocks, locale.publication),
    title: first("headline"),
    credit:
      credit && credit.length <= 30 && !credit.includes("©") ? credit : agencyOf(text, blocks, locale.publication),
    words: writtenBlocks(blocks).reduce((sum, block) => sum + countWords(text.slice(block.start, block.end)), 0),
  };
}

/** Words as a French reader counts them: "l'entreprise" is two, "grand-mère" one. */
function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}-]*|\p{N}+(?:[.,]\p{N}+)*/gu)?.length ?? 0;
}
