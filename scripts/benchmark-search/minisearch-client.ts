/// <reference lib="dom" />
import MiniSearch from "minisearch";
import * as french from "../../src/locales/fr/search.ts";
import { parseQuery } from "../../src/publish/search/query.ts";
import type { RecordMeta } from "../../src/publish/search/record.ts";
import { indexedText } from "../../src/publish/search/words.ts";
import { foldWord } from "../../src/text/fold.ts";

const PAUSE = 140; // milliseconds, as in the page it is compared with
const SHOWN = 10;

interface Row {
  id: number;
  meta: RecordMeta;
  /** What else the record is found by. */
  more: string;
}

const rows = JSON.parse(document.getElementById("records")?.textContent ?? "[]") as Row[];
const input = document.getElementById("q") as HTMLInputElement;
const results = document.getElementById("results") as HTMLElement;
const mini = new MiniSearch<{ id: number; content: string }>({ fields: ["content"], processTerm: foldWord });
let timer: ReturnType<typeof setTimeout> | undefined;

input.addEventListener("focus", () => mini.addAll(rows.map(indexed)), { once: true });
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});

function show(): void {
  results.setAttribute("aria-busy", "true");
  const { phrases, words } = parseQuery(input.value, french);
  const terms = [...phrases, ...words].join(" ");
  const all = ask(terms, "AND");
  const found = all.length > 0 ? all : ask(terms, "OR");
  const items = found.slice(0, SHOWN).map(({ id }) => {
    const item = document.createElement("p");
    item.dataset.id = `${id}`;
    item.textContent = textOf(rows[id]);
    return item;
  });
  results.replaceChildren(...items);
  results.removeAttribute("aria-busy");
}

function indexed(row: Row) {
  return { id: row.id, content: `${indexedText(textOf(row), french)} ${row.more}` };
}

function textOf(row: Row | undefined): string {
  return typeof row?.meta.text === "string" ? row.meta.text : "";
}

function ask(terms: string, combineWith: "AND" | "OR") {
  return mini.search(terms, { prefix: true, fuzzy: 0.2, combineWith });
}
