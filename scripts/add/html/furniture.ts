import type { LayoutLocale } from "../../../src/read/locale.ts";
import type { LeftOut } from "../brought.ts";
import { type Dom, type Page, wordsOf } from "./dom.ts";
import { ELEMENTS, MARKS, SILENT } from "./marks.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A mark on what holds more than this share of the page's sentences is on the article itself: class="article paywall". */
const ARTICLE_SHARE = 0.5;
/** What a paragraph has and a link or button has not. */
const SENTENCE = /[.!?…»”"]\s*$/;

const WHY = new Map(Object.entries(MARKS).flatMap(([why, marks]) => marks.map((mark) => [mark, why] as const)));

/** Takes menus, offers, captions, comments and what else is not the article out of a page, and tells what went. */
export function removeFurniture(page: Page, layout: LayoutLocale): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const element of [...page.querySelectorAll(SILENT)]) element.remove();
  for (const element of [...page.querySelectorAll("[style]")]) {
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")) element.remove();
  }
  const most = sentences(page.body) * ARTICLE_SHARE;
  for (const element of [...page.body.querySelectorAll("*")]) {
    const why = whyOf(element);
    if (!why || !page.body.contains(element)) continue;
    // A message of a social network, quoted in the article.
    if (why === "share" && element.querySelector("blockquote")) continue;
    const text = wordsOf(element);
    if (text && most > 0 && sentences(element) > most) continue;
    if (text)
      leftOut.push({
        why,
        text: paragraphsOf(element)
          .map(({ text }) => text)
          .join(" · "),
      });
    element.remove();
  }
  return [...leftOut, ...removeBoxes(page, layout, most)];
}

/** A box is shorter than this; longer is the article that holds it. Characters. */
const BOX = 300;

/** How far up from a line the box that holds it may be. */
const NEAR = 8;

/** A box among the paragraphs that says "Lire aussi" or "Recevez notre newsletter" in one of its lines, whatever its class. */
function removeBoxes(page: Page, layout: LayoutLocale, most: number): LeftOut[] {
  return paragraphsOf(page.body).flatMap(({ text, element }) => {
    const why = layout.related.test(text) ? "related" : layout.promotion.test(text) ? "offer" : null;
    if (!why || !page.body.contains(element)) return [];
    let box = element;
    for (let up = 0; up < NEAR && box.parentElement && box !== page.body && wordsOf(box) === text; up++)
      box = box.parentElement;
    const whole = wordsOf(box);
    const holdsArticle = box === page.body || box.querySelector("h1") || whole.length > BOX || sentences(box) > most;
    if (holdsArticle) return [];
    box.remove();
    return [{ why, text: whole }];
  });
}

/** What an element holds beside the article, by its name, its role, or the words of its class and id. */
function whyOf(element: Dom): string | null {
  const byName = ELEMENTS[element.localName];
  if (byName) return byName;
  const role = element.getAttribute("role");
  if (role === "navigation" || role === "search") return "menu";
  if (role === "complementary" || role === "dialog") return "aside";
  for (const name of `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (const [at, word] of words.entries()) {
      const why =
        WHY.get(word) ?? WHY.get(words.slice(at, at + 2).join(" ")) ?? WHY.get(words.slice(at, at + 3).join(" "));
      if (why) return why;
    }
  }
  return null;
}

/** Characters of the paragraphs below an element that end as sentences do. */
function sentences(element: Dom): number {
  return paragraphsOf(element).reduce((sum, { text }) => sum + (SENTENCE.test(text) ? text.length : 0), 0);
}
