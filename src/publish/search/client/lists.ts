import type { RecordMeta } from "../record.ts";
import { element } from "./element.ts";
import type { Answer } from "./engine.ts";
import type { Found } from "./found.ts";
import { resultItem, saidOf } from "./results.ts";
import { FEW, FIRST, PAGE } from "./shown.ts";
import type { SearchWords } from "./words.ts";

/**
 * The results as headed lists: who is named so; then, one a type, what holds all that was asked for; then most of it.
 * `listed` where filters alone were asked for.
 */
export async function resultLists(
  answer: Answer,
  listed: boolean,
  words: SearchWords,
  pages: string,
): Promise<HTMLElement[]> {
  const { named } = answer;
  const all = answer.all.filter(({ found }) => found.length > 0);
  const item: Item = (meta, places) => resultItem(meta, places, words, pages);
  const namedItem: Item = (meta, places) => {
    const shown = item(meta, places);
    shown.append(...saidOf(meta, pages));
    return shown;
  };
  const lists = await Promise.all([
    ...(named.length > 0 ? [groupList(words.named, named, FEW, words, namedItem)] : []),
    ...all.map(({ type, found }) => {
      const main = type === "quotation" || (all.length === 1 && named.length === 0);
      const first = !main ? FEW : listed ? PAGE : FIRST;
      return groupList(words.types[type], found, first, words, item);
    }),
  ]);
  const more = await Promise.all(
    answer.most.map(({ type, found }) => groupList(words.types[type], found, FEW, words, item)),
  );
  if (more.length > 0 && lists.length > 0) more.unshift(element("p", { class: "results-most" }, words.most));
  return [...lists, ...more];
}

/** How a result is shown. */
type Item = (meta: RecordMeta, places: readonly number[]) => HTMLElement;

async function groupList(title: string, found: readonly Found[], first: number, words: SearchWords, item: Item) {
  const list = element("ol", { class: "result-list" });
  await show(list, found, 0, first, words, item);
  const heading = element("h3", {}, title, " ", element("span", { class: "tally" }, `${found.length}`));
  return element("section", { class: "result-group" }, heading, list);
}

/** Appends the results from `from` on, and a button that shows the next ones. */
async function show(
  list: HTMLElement,
  found: readonly Found[],
  from: number,
  to: number,
  words: SearchWords,
  item: Item,
) {
  const shown = found.slice(from, to);
  const loaded = await Promise.all(shown.map((each) => each.load()));
  const items = loaded.map((meta, at) => item(meta, shown[at]?.places ?? []));
  list.append(...items);
  if (found.length <= to) return items;
  const button = element("button", { type: "button" }, words.more);
  const last = element("li", { class: "result-more" }, button);
  button.addEventListener("click", async () => {
    const next = await show(list, found, to, to + PAGE, words, item);
    last.remove();
    next[0]?.querySelector("a")?.focus();
  });
  list.append(last);
  return items;
}
