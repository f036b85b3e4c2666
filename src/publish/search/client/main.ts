/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { filterNames, isEmpty, readAddress, type Search, writeAddress } from "./address.ts";
import { find, loadIndex, type Results } from "./engine.ts";
import { element, resultItem } from "./results.ts";
import { pageWords, type SearchWords } from "./words.ts";

const PAGE = 20;
const PAUSE = 120; // milliseconds without a key before the search runs: shorter than most people notice
const SLOW = 400; // milliseconds after which a reader is told that the search is under way

const script = document.currentScript as HTMLScriptElement;
const root = new URL(".", script.src).href;
const form = document.getElementById("search") as HTMLFormElement;
const status = document.getElementById("status") as HTMLElement;
const results = document.getElementById("results") as HTMLElement;
const words: SearchWords = pageWords(form);

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

show(readAddress(location.search));

form.addEventListener("focusin", () => void loadIndex(root).catch(() => undefined), { once: true });
form.addEventListener("input", (event) => {
  clearTimeout(timer);
  // A filter is a step that "back" undoes; a letter is not.
  if (event.target instanceof HTMLSelectElement) go("push");
  else timer = setTimeout(() => go("replace"), PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  go("push");
});
addEventListener("popstate", () => show(readAddress(location.search)));

function go(step: "push" | "replace"): void {
  const asked = asking();
  const query = writeAddress(asked);
  const same = query === writeAddress(readAddress(location.search));
  const address = location.pathname + (query === "?" ? "" : query);
  try {
    if (step === "push" && !same) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // A browser may refuse a page that was opened from a folder to change its address: it searches all the same.
  }
  void run(asked);
}

function show(search: Search): void {
  for (const name of ["q", ...filterNames] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = search[name];
  }
  void run(search);
}

function asking(): Search {
  return readAddress(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
}

async function run(search: Search): Promise<void> {
  const turn = ++latest;
  if (isEmpty(search)) return answer([], words.idle);
  results.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => {
    if (turn === latest) status.textContent = words.searching;
  }, SLOW);
  try {
    const found = await find(root, search);
    const items = await firstItems(found);
    if (turn !== latest) return; // somebody has typed on
    answer(items, counted(found.length, search));
  } catch {
    if (turn === latest) answer([], words.failed);
  } finally {
    clearTimeout(slow);
  }
}

async function firstItems(found: Results, from = 0): Promise<HTMLElement[]> {
  const loaded = await Promise.all(found.slice(from, from + PAGE).map((load) => load()));
  const items = loaded.map((result) => resultItem(result, words, new URL(".", location.href).href));
  if (found.length > from + PAGE) {
    const more = element("button", { type: "button" }, words.more);
    const last = element("li", { class: "result-more" }, more);
    more.addEventListener("click", async () => {
      const next = await firstItems(found, from + PAGE);
      last.replaceWith(...next);
      next[0]?.querySelector("a")?.focus();
    });
    items.push(last);
  }
  return items;
}

function answer(items: HTMLElement[], said: string): void {
  results.replaceChildren(...items);
  results.removeAttribute("aria-busy");
  status.textContent = said;
}

function counted(n: number, { q }: Search): string {
  const none = q.trim() ? words.none : words.noneFiltered;
  const sentence = n === 0 ? none : n === 1 ? words.one : words.many;
  return sentence.replace("{n}", n.toLocaleString(words.lang)).replace("{q}", () => q.trim());
}
