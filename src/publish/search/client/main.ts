/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fieldNames, filterNames, isEmpty, readAddress, type Search, writeAddress } from "./address.ts";
import { element } from "./element.ts";
import { type Answer, find, foresee, suggest, warm } from "./engine.ts";
import type { Group } from "./found.ts";
import { walkByArrows } from "./keys.ts";
import { resultLists } from "./lists.ts";
import { showNames, typedFilters } from "./names.ts";
import { pageWords, type SearchWords } from "./words.ts";

const PAUSE = 140; // milliseconds without a key before the search runs: longer than between two keys, so that half a word fetches nothing
const AHEAD = 40; // milliseconds without a key before the words are looked up, for when the pause is over
const SHORTEST = 3; // letters; less begins too many words, and is searched when it is sent off
const SLOW = 400; // milliseconds after which a reader is told that the search is under way

const script = document.currentScript as HTMLScriptElement;
const root = new URL(".", script.src).href;
const pages = new URL(".", location.href).href;
const form = document.getElementById("search") as HTMLFormElement;
const input = form.elements.namedItem("q") as HTMLInputElement;
const status = document.getElementById("status") as HTMLElement;
const suggestion = document.getElementById("suggestion") as HTMLElement;
const results = document.getElementById("results") as HTMLElement;
const filters = form.querySelector("details") as HTMLDetailsElement;
const filtersSet = document.getElementById("filters-set") as HTMLElement;
const unfilter = document.getElementById("unfilter") as HTMLElement;
const words: SearchWords = pageWords(form);

const typed = typedFilters(form, root, words.lang, {
  chosen: () => {
    stopTimers();
    go("push");
  },
  failed: () => {
    status.textContent = words.failed;
  },
});

let latest = 0;
const timers: ReturnType<typeof setTimeout>[] = [];

// Without this script the form leads to the list of all quotations.
form.action = location.pathname;
filters.open = matchMedia("(min-width: 48rem)").matches;
show(readAddress(location.search));
walkByArrows(input, results);

form.addEventListener("focusin", () => void warm(root, words.lang).catch(() => undefined), { once: true });
form.addEventListener("input", (event) => {
  if (typed.some(({ field }) => field === event.target)) return; // a name is chosen, or not yet
  stopTimers();
  latest++; // what is being searched is no longer what is asked for
  results.removeAttribute("aria-busy");
  // A filter is a step that "back" undoes; a letter is not.
  if (event.target instanceof HTMLSelectElement) return go("push");
  timers.push(setTimeout(() => void foresee(root, asking()).catch(() => undefined), AHEAD));
  if (input.value.trim().length >= SHORTEST || input.value === "") timers.push(setTimeout(() => go("replace"), PAUSE));
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  stopTimers();
  go("push");
});
unfilter.addEventListener("click", (event) => {
  event.preventDefault();
  for (const name of filterNames) (form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement).value = "";
  void showNames(typed);
  input.focus(); // the link goes away
  go("push");
});
addEventListener("popstate", () => show(readAddress(location.search)));

function stopTimers(): void {
  for (const timer of timers.splice(0)) clearTimeout(timer);
}

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
  // With a keyboard on the screen half of a phone is left: the words go to its top, so that a result stands under them.
  if (!isEmpty(asked) && innerWidth < 640 && form.getBoundingClientRect().top > 0) form.scrollIntoView();
  void run(asked);
}

function show(search: Search): void {
  for (const name of fieldNames) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = search[name];
  }
  void showNames(typed).catch(() => undefined);
  void run(search);
}

function asking(): Search {
  return readAddress(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
}

async function run(search: Search): Promise<void> {
  const turn = ++latest;
  const narrowed = filterNames.filter((name) => search[name] !== "").length;
  filtersSet.textContent = narrowed > 0 ? `(${narrowed})` : "";
  unfilter.hidden = narrowed === 0;
  if (isEmpty(search)) return tell([], words.idle);
  results.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => {
    if (turn === latest) status.textContent = words.searching;
  }, SLOW);
  try {
    const answer = await find(root, search, words.lang);
    if (turn !== latest) return; // somebody has typed on
    const lists = await resultLists(answer, search.q.trim() === "", words, pages);
    if (turn !== latest) return;
    tell(lists, counted(answer, search));
    if (answer.unknown.length > 0) void offer(search, answer.unknown, turn);
  } catch {
    if (turn === latest) tell([], words.failed);
  } finally {
    clearTimeout(slow);
  }
}

function tell(lists: HTMLElement[], said: string): void {
  results.replaceChildren(...lists);
  results.removeAttribute("aria-busy");
  suggestion.replaceChildren();
  status.textContent = said;
}

/** "Did you mean modération?" A known word for each that nothing holds. */
async function offer(search: Search, unknown: readonly string[], turn: number): Promise<void> {
  const q = await suggest(root, search.q, unknown, words.lang).catch(() => null);
  if (q === null || turn !== latest) return;
  const link = element("a", { href: location.pathname + writeAddress({ ...search, q }) }, q);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    input.value = q;
    input.focus();
    go("push");
  });
  const [before = "", after = ""] = words.suggestion.split("{q}");
  suggestion.replaceChildren(before, link, after);
}

function counted({ named, all, most }: Answer, search: Search): string {
  const { q } = search;
  const [n, some] = [named.length + count(all), count(most)];
  const narrowed = filterNames.some((name) => search[name] !== "");
  const nothing = !q.trim() ? words.noneFiltered : narrowed ? words.noneForFilters : words.none;
  const none = some > 0 ? words.noneWhole : nothing;
  const sentence = n === 0 ? none : n === 1 ? words.one : words.many;
  return sentence.replace("{n}", (n || some).toLocaleString(words.lang)).replace("{q}", () => q.trim());
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { found }) => sum + found.length, 0);
}
