import type { DeskWords } from "../messages.ts";
import type { State, WholeArticle } from "../session.ts";
import { el } from "./element.ts";

type Passage = State["doubts"][number]["passages"][number];

/** Words of an article, chosen or still to be written, and where about they stand (code units). */
export interface Chosen {
  article: string;
  quote: string;
  near: number;
}

/** A passage with what stands around it. */
export function showPassage({ article, start, before, exact, after, file, line }: Passage): HTMLElement {
  const from = start - before.length;
  return el(
    "blockquote",
    { lang: "fr", "data-article": article, "data-from": from },
    tidy(before.trimStart()),
    el("mark", {}, exact),
    tidy(after.trimEnd()),
    el("br"),
    el("small", {}, `${file}:${line}`),
  );
}

/** A whole article, what is known to be quoted marked, and the way to the others. */
export function showArticle(
  { id, file, parts }: WholeArticle,
  { articles }: State,
  words: DeskWords,
  open: (id: string) => void,
): HTMLElement {
  const choice = el(
    "select",
    { id: "article", "aria-label": words.articles },
    ...articles.map((one) => el("option", { value: one.id, selected: one.id === id }, `${one.id}  ${one.title}`)),
  );
  choice.addEventListener("change", () => open(choice.value));
  return el(
    "section",
    { "aria-label": words.whole },
    el("p", {}, choice, " ", el("small", {}, words.wholeHelp)),
    el(
      "blockquote",
      { lang: "fr", class: "whole", tabindex: 0, "data-article": id, "data-from": 0 },
      ...parts.map(({ text, quoted }) => (quoted ? el("mark", {}, text) : text)),
    ),
    el("p", {}, el("small", {}, file)),
  );
}

/** The words that are selected in a passage or an article. */
export function selectedWords(): Chosen | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: within } = range;
  const around = (within instanceof Element ? within : within.parentElement)?.closest<HTMLElement>("[data-article]");
  if (!around?.dataset.article) return null;
  const before = document.createRange();
  before.selectNodeContents(around);
  before.setEnd(range.startContainer, range.startOffset);
  const near = Number(around.dataset.from) + before.toString().length;
  return { article: around.dataset.article, quote: selection.toString(), near };
}

/** No more than one empty line. */
const tidy = (text: string) => text.replace(/\s*\n\s*\n\s*/g, "\n\n");
