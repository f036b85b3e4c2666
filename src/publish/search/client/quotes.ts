/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import * as french from "../../../locales/fr/search.ts";
import { parseQuery } from "../query.ts";
import { element } from "./element.ts";
import { filterable, holds } from "./filterable.ts";

/** quotes.html filters itself in place: entries that do not hold the words are hidden, and what is left without any. */
const script = document.currentScript as HTMLScriptElement;
const { label = "", count = "", none = "" } = script.dataset;

const entries = [...document.querySelectorAll<HTMLElement>(".entry[data-id]")];
/** The entries' words, folded for the first query: most readers ask none. */
const texts = new Map<HTMLElement, string>();
const input = element("input", { id: "filter-q", name: "q", type: "search", autocomplete: "off" });
const status = element("p", { id: "filter-status", role: "status", "aria-live": "polite" });
const form = element("form", { class: "search", role: "search" });
form.append(element("label", { for: "filter-q" }, label), input, status);

if (entries.length > 0) {
  script.before(form);
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", () => {
    const query = input.value.trim() === "" ? "" : `?${new URLSearchParams({ q: input.value })}`;
    try {
      history.replaceState(null, "", location.pathname + query + location.hash);
    } catch {
      // A page opened from a folder may not change its address in every browser: it filters all the same.
    }
    filter();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value !== "") filter();
}

function filter(): void {
  const query = parseQuery(input.value, french);
  const asked = query.words.length + query.phrases.length > 0;
  const shown = new Set<string>();
  for (const entry of entries) {
    entry.hidden = asked && !holds(textOf(entry), query);
    if (!entry.hidden) shown.add(entry.id);
  }
  // The short indexes by source and by date lead to the same entries.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.openings a[href^="#"]')) {
    const item = link.closest("li");
    if (item) item.hidden = !shown.has(link.hash.slice(1));
  }
  for (const group of document.querySelectorAll<HTMLElement>(".index-group, main section")) {
    const items = [...group.querySelectorAll<HTMLElement>(".entry[data-id], .openings li")];
    group.hidden = asked && items.length > 0 && items.every((item) => item.hidden);
  }
  // The contents count all quotations, not those that are left.
  for (const contents of document.querySelectorAll<HTMLElement>("nav.contents")) contents.hidden = asked;
  const left = new Set(entries.filter((entry) => !entry.hidden).map((entry) => entry.dataset.id)).size;
  const all = new Set(entries.map((entry) => entry.dataset.id)).size;
  const told = left === 0 ? none : count;
  status.textContent = asked ? told.replace("{n}", `${left}`).replace("{all}", `${all}`) : "";
}

function textOf(entry: HTMLElement): string {
  const text = texts.get(entry) ?? filterable(entry.textContent ?? "", french);
  texts.set(entry, text);
  return text;
}
