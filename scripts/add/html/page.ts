import { Readability } from "@mozilla/readability";
import { fr } from "../../../src/locales/fr/index.ts";
import { settleAuthor } from "../author.ts";
import { type Brought, brought, type Original, Refusal } from "../brought.ts";
import { decodeBytes } from "../charset.ts";
import { sortBlocks } from "../layout.ts";
import { readEuropresse } from "../press/europresse.ts";
import { type Dom, ELEMENT, type Page, parsePage } from "./dom.ts";
import { removeFurniture } from "./furniture.ts";
import { readMetadata } from "./metadata.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { inferZone } from "./zone.ts";

/** Larger than any page of one article; what is inlined in a saved page counts. */
const MOST = 40_000_000;
/** A paragraph between the headline and the text that is no standfirst is shorter. */
const STANDFIRST = 40;

export async function read({ bytes }: Original): Promise<Brought[]> {
  if (bytes.length > MOST)
    throw new Refusal(
      `expected a page of at most ${MOST / 1e6} MB, found ${(bytes.length / 1e6).toFixed(0)} MB. Save it without pictures.`,
    );
  const { text, from } = decodeBytes(bytes);
  const articles = readHtml(text);
  if (from) for (const { notes } of articles) notes.push(`converted from ${from}`);
  return articles;
}

/** A press database's export, or a page of one article. */
export function readHtml(html: string): Brought[] {
  // What is drawn inside a page (data: addresses) holds no words and is most of a saved page's size.
  const page = parsePage(html.replace(/\bdata:[\w/+.-]+;base64,[\w+/=\s]+/g, "data:,"));
  const exported = readEuropresse(page);
  return exported.length > 0 ? exported : [readArticlePage(page, html)];
}

function readArticlePage(page: Page, html: string): Brought {
  const { facts, free } = readMetadata(page, html);
  inferZone(facts, page);
  const leftOut = removeFurniture(page, fr.layout);
  const { texts, others } = articleParagraphs(page, facts.title?.value);
  leftOut.push(...others.map((text) => ({ why: "around the article", text })));
  const { kept, taken } = sortBlocks(texts, facts, fr.layout);
  const article = brought(facts.title ? [facts.title.value, ...kept] : kept, facts, [...leftOut, ...taken]);
  if (kept.length === 0)
    throw new Refusal(
      "expected an article, found a page without one. Save the page whole, or copy its text into a .txt file.",
    );
  if (!free) article.notes.push("the page says it is not free to read: its text may stop short");
  settleAuthor(article.facts, fr.layout);
  return article;
}

/** The paragraphs that Readability holds for the article, with the standfirst it passes over, and all the others. */
function articleParagraphs(page: Page, title: string | undefined): { texts: string[]; others: string[] } {
  const paragraphs = paragraphsOf(page.body);
  const all = paragraphs.map(({ text }) => text);
  const found = mainPart(page);
  const body = found ? paragraphsOf(found).map(({ text }) => text) : all;
  const counts = new Map<string, number>();
  for (const text of body) counts.set(text, (counts.get(text) ?? 0) + 1);
  const begins = all.findIndex((text) => counts.has(text) && text !== title);
  const headline = title === undefined ? -1 : all.lastIndexOf(title, begins < 0 ? all.length : begins);
  const standfirst = headline < 0 ? [] : all.slice(headline + 1, begins).filter((text) => text.length >= STANDFIRST);
  const written = [...standfirst, ...body].filter((text) => text !== title);
  const alike = inSeries(paragraphs, new Set(written));
  const texts = alike.length > 0 ? alike.filter((text) => text !== title) : written;
  const inside = new Set(texts);
  return { texts, others: all.filter((text) => !inside.has(text) && text !== title) };
}

/** Elements around a paragraph, so many, one of which may be an entry of a series. */
const ENTRY = 3;

/**
 * `<div class="post">` again and again, as a live page has it: where one holds text of the article, so do the others beside it. All of it
 * in order then; nothing where the page has no such series, or the whole of it is the article already.
 */
function inSeries(paragraphs: readonly Paragraph[], kept: ReadonlySet<string>): string[] {
  const keyOf = (entry: Dom) => entry.getAttribute("class") || null;
  const holders = new Set(paragraphs.filter(({ text }) => kept.has(text)).flatMap(({ element }) => around(element)));
  const lists = new Map<Dom, Set<string | null>>();
  for (const entry of holders) {
    const list = entry.parentElement;
    if (list) lists.set(list, (lists.get(list) ?? new Set()).add(keyOf(entry)));
  }
  // What stands beside text of the article inside one entry was passed over for a reason.
  const isAlike = (entry: Dom) => {
    const [list, name] = [entry.parentElement, keyOf(entry)];
    return list !== null && name !== null && !holders.has(entry) && lists.get(list)?.has(name) === true;
  };
  const found = paragraphs.filter(({ text, element }) => kept.has(text) || around(element).some(isAlike));
  return found.some(({ text }) => !kept.has(text)) ? found.map(({ text }) => text) : [];
}

/** The elements around a paragraph, the nearest first, as far as they may be an entry: not <p> itself, but what holds text of its own. */
function around(element: Dom): Dom[] {
  const found: Dom[] = [];
  for (
    let at: Dom | null = element.localName === "p" ? element.parentElement : element;
    at && found.length < ENTRY;
    at = at.parentElement
  )
    found.push(at);
  return found;
}

/** No page is built deeper, and what weighs parents against each other takes ever longer on one that is. */
const DEEPEST = 1000;

function mainPart(page: Page): Dom | null {
  if (isDeeper(page.body, DEEPEST)) return null;
  const copy = parsePage(page.documentElement.innerHTML);
  const result = new Readability(copy as never, { charThreshold: 200, keepClasses: false }).parse();
  return result?.content ? parsePage(result.content).body : null;
}

function isDeeper(root: Dom, limit: number): boolean {
  const open: [Dom, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next;
    if (depth > limit) return true;
    for (const child of element.childNodes) if (child.nodeType === ELEMENT) open.push([child, depth + 1]);
  }
  return false;
}
