import * as french from "../../../locales/fr/search.ts";
import type { RecordMeta } from "../record.ts";
import { type IndexedWord, indexedWords } from "../words.ts";
import { element } from "./element.ts";
import type { SearchWords } from "./words.ts";

/** Words of the explainer shown before and after the first match. */
const BEFORE = 8;
const AFTER = 24;

/** One result: a link to its page, the words as printed with the match marked, who said them and where. */
export function resultItem(
  meta: RecordMeta,
  places: readonly number[],
  words: SearchWords,
  pages: string,
): HTMLElement {
  const link = element("a", { href: new URL(meta.page, pages).href });
  const text = typeof meta.text === "string" ? meta.text : (meta.text[words.lang] ?? Object.values(meta.text)[0] ?? "");
  link.append(...(meta.type === "quotation" ? marked(text, indexed(text), places) : [text]));
  if (meta.lang) link.lang = meta.lang;
  const item = element("li", { "data-id": meta.id, "data-type": meta.type, class: "result" });
  item.append(element("p", { class: meta.type === "quotation" ? "result-words" : "result-title" }, link));
  if (meta.body) item.append(excerpt(text, meta.body, places));
  item.append(element("p", { class: "result-about" }, ...about(meta, words, pages)));
  return item;
}

/** What was said of an event that is asked for by name: a list of its own, under it. */
export function saidOf({ said = [] }: RecordMeta, pages: string): HTMLElement[] {
  if (said.length === 0) return [];
  const items = said.map(({ id, page, text, lang }) => {
    const link = element("a", { href: new URL(page, pages).href, lang }, text);
    const item = element("li", { "data-id": id, "data-type": "quotation", class: "result" });
    item.append(element("p", { class: "result-words" }, link));
    return item;
  });
  return [element("ul", { class: "result-said" }, ...items)];
}

/** "John Smith · S1 · Le Journal · 11 January 2021 · Other renderings" */
function about(meta: RecordMeta, words: SearchWords, pages: string): (Node | string)[] {
  const listed = () => [
    (meta.speakers ?? []).map((id) => words.label("speaker", id)).join(", "),
    meta.type === "quotation" && meta.source ? words.label("source", meta.source) : "",
  ];
  const parts: (Node | string)[] = [
    ...(meta.by ? [meta.by[words.lang] ?? ""] : listed()),
    meta.date?.[words.lang] ?? "",
  ].filter(Boolean);
  if (meta.utterance) {
    const page = new URL(`wordings.html#u-${meta.utterance}`, pages).href;
    parts.push(element("a", { href: page }, words.renderings));
  }
  return parts.flatMap((part, at) => (at === 0 ? [part] : [" · ", part]));
}

/** The stretch of the explainer around its first match; its opening words where only the heading matches. */
function excerpt(heading: string, body: string, places: readonly number[]): HTMLElement {
  const words = indexed(body);
  const own = places.map((place) => place - indexed(heading).length).filter((place) => place >= 0);
  const first = Math.max(0, (own.length > 0 ? Math.min(...own) : 0) - BEFORE);
  const last = Math.min(words.length - 1, first + BEFORE + AFTER);
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last === words.length - 1 ? body.length : (words[last]?.end ?? body.length);
  const shown = marked(
    body.slice(0, end),
    words,
    own.filter((place) => place <= last),
    start,
  );
  return element("p", { class: "result-excerpt" }, start > 0 ? "… " : "", ...shown, end < body.length ? " …" : "");
}

/** The text from `from` on with a `mark` about each word whose place matched. The words themselves stay as printed. */
function marked(text: string, words: IndexedWord[], places: readonly number[], from = 0): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let shown = from;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const word = words[place];
    if (!word || word.start < shown) continue;
    const printed = text.slice(word.start, word.end);
    const [core = printed] = /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/su.exec(printed) ?? [];
    const start = word.start + printed.indexOf(core);
    nodes.push(text.slice(shown, start), element("mark", {}, core));
    shown = start + core.length;
  }
  nodes.push(text.slice(shown));
  return nodes;
}

function indexed(text: string): IndexedWord[] {
  return indexedWords(text, french);
}
