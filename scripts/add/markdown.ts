import MarkdownIt from "markdown-it";
import { fr } from "../../src/locales/fr/index.ts";
import { settleAuthor } from "./author.ts";
import { type Brought, brought, type Facts, type Field, type LeftOut, learn, type Original } from "./brought.ts";
import { decodeBytes } from "./charset.ts";
import { findDate } from "./dates.ts";
import { parsePage } from "./html/dom.ts";
import { paragraphsOf } from "./html/paragraphs.ts";
import { sortBlocks } from "./layout.ts";
import { frontMatterOf, splitFrontMatter, withOwnFrontMatter } from "./own-front-matter.ts";

/** Fields of other programs' front matter, and what we call them. */
const FIELDS: readonly (readonly [string, Field])[] = [
  ["title", "title"],
  ["publisher", "publisher"],
  ["publication", "publisher"],
  ["site", "publisher"],
  ["author", "author"],
  ["authors", "author"],
  ["published", "published"],
  ["date", "published"],
  ["url", "url"],
  ["source", "url"],
  ["link", "url"],
];

/** Markdown becomes text: marks, addresses and pictures go, words stay. One that has our front matter stays as it is. */
export async function read({ bytes }: Original): Promise<Brought[]> {
  const { text: source, from } = decodeBytes(bytes);
  const notes = from ? [`converted from ${from}`] : [];
  const kept = withOwnFrontMatter(source);
  if (kept) return [{ ...kept, notes }];
  const front = splitFrontMatter(source);
  const told = frontMatterOf(front.yaml);

  const facts: Facts = {};
  for (const [name, field] of FIELDS) {
    // "[[Jeanne Marchais]]": a link of a notebook.
    const value = [told[name]]
      .flat()
      .filter(Boolean)
      .join(", ")
      .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1");
    if (field === "published") learn(facts, field, findDate(value)?.value, "front matter");
    else if (field !== "url" || URL.canParse(value)) learn(facts, field, value, "front matter");
  }
  const taken = new Set(FIELDS.map(([name]) => name));
  const others = Object.keys(told).filter((name) => !taken.has(name));
  const html = new MarkdownIt({ html: true }).render(front.text);
  const page = parsePage(html);
  const leftOut: LeftOut[] = others.map((name) => ({ why: "front matter", text: `${name}: ${told[name]}` }));
  for (const image of page.querySelectorAll("img"))
    leftOut.push({ why: "picture", text: image.getAttribute("alt") || image.getAttribute("src") || "" });
  const [first, ...rest] = paragraphsOf(page.body);
  if (first?.element.localName === "h1") learn(facts, "title", first.text, "# …");
  const body = (first?.element.localName === "h1" ? rest : [...(first ? [first] : []), ...rest]).map(
    ({ text }) => text,
  );
  const { kept: written, taken: lines } = sortBlocks(body, facts, fr.layout);
  settleAuthor(facts, fr.layout);
  const article = brought([facts.title?.value ?? "", ...written].filter(Boolean), facts, [...leftOut, ...lines]);
  return [{ ...article, notes }];
}
