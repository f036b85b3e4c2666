import { elidedParticle } from "../../../locales/fr/search.ts";
import type { RecordMeta } from "../record.ts";
import { indexedWords } from "../words.ts";
import type { Found } from "./engine.ts";
import type { SearchWords } from "./words.ts";

/** One result: a link to its page, the words as printed with the match marked, who said them and where. */
export function resultItem({ meta, locations }: Found, words: SearchWords, pages: string): HTMLElement {
  const link = element("a", { href: new URL(meta.page, pages).href });
  const text = meta[`text-${words.lang}`] ?? meta.text;
  link.append(...marked(text, meta.type === "quotation" ? locations : []));
  if (meta.lang) link.lang = meta.lang;
  const item = element("li", { "data-id": meta.id, "data-type": meta.type, class: "result" });
  item.append(element("p", { class: meta.type === "quotation" ? "result-words" : "result-title" }, link));
  item.append(element("p", { class: "result-about" }, about(meta, words)));
  return item;
}

/** "Quotation · John Smith · S1 · Le Journal · 11 January 2021" */
function about(meta: RecordMeta, words: SearchWords): string {
  const speakers = meta.type === "quotation" ? (meta.speakers?.split(" ") ?? []) : [];
  const parts = [
    words.kinds[meta.type] ?? meta.type,
    speakers.map((id) => words.label("speaker", id)).join(", "),
    meta.type === "quotation" && meta.source ? words.label("source", meta.source) : "",
    meta[`date-${words.lang}`] ?? "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The text with a `mark` about each word whose place in the index matched. The words themselves stay as printed. */
function marked(text: string, locations: readonly number[]): (Node | string)[] {
  const words = indexedWords(text, elidedParticle);
  const nodes: (Node | string)[] = [];
  let shown = 0;
  for (const location of [...new Set(locations)].sort((a, b) => a - b)) {
    const word = words[location];
    if (!word) continue;
    nodes.push(text.slice(shown, word.start), element("mark", {}, text.slice(word.start, word.end)));
    shown = word.end;
  }
  nodes.push(text.slice(shown));
  return nodes;
}

export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made as HTMLElement & { href: string };
}
