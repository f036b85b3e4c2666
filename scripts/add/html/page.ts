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
import { paragraphsOf } from "./paragraphs.ts";
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
  const all = paragraphsOf(page.body).map(({ text }) => text);
  const found = mainPart(page);
  const body = found ? paragraphsOf(found).map(({ text }) => text) : all;
  const counts = new Map<string, number>();
  for (const text of body) counts.set(text, (counts.get(text) ?? 0) + 1);
  const begins = all.findIndex((text) => counts.has(text) && text !== title);
  const headline = title === undefined ? -1 : all.lastIndexOf(title, begins < 0 ? all.length : begins);
  const standfirst = headline < 0 ? [] : all.slice(headline + 1, begins).filter((text) => text.length >= STANDFIRST);
  const texts = [...standfirst, ...body].filter((text) => text !== title);
  const inside = new Set(texts);
  return { texts, others: all.filter((text) => !inside.has(text) && text !== title) };
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
