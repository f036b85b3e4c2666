import { el } from "../element.ts";

/** What can be chosen: what is shown, and what it stands for. */
export interface Option {
  id: string;
  name: string;
}

const SHOWN = 8;

/**
 * A field that completes names as they are typed: the nearest first, arrows to choose, several with commas (the pattern "combobox" of ARIA).
 * `values()` are ids where a name was chosen, else the words as typed.
 *
 * @param eager whether the first name is marked before anything is typed
 */
export function completion(label: string, options: readonly Option[], first: readonly string[], eager: boolean) {
  const input = el("input", {
    ...{ type: "text", role: "combobox", id: "ask", "aria-label": label, "aria-expanded": "true" },
    ...{ "aria-controls": "choices", "aria-autocomplete": "list", autocomplete: "off" },
  });
  const list = el("ul", { id: "choices", role: "listbox", "aria-label": label });
  const near = first.flatMap((id) => options.find((option) => option.id === id) ?? []);
  let matches: Option[] = [];
  let at = 0;
  const last = () => input.value.split(",").at(-1)?.trim() ?? "";
  const show = () => {
    list.replaceChildren(
      ...matches.map((option, index) => {
        const properties = { id: `choice-${index}`, role: "option", "aria-selected": String(index === at) };
        return el("li", { ...properties, onclick: () => choose(option) }, option.name);
      }),
    );
    if (matches[at]) input.setAttribute("aria-activedescendant", `choice-${at}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const look = () => {
    const typed = fold(last());
    const rest = options.filter((option) => !near.includes(option));
    matches = [...near, ...rest].filter(({ name }) => fold(name).includes(typed)).slice(0, SHOWN);
    at = eager || input.value !== "" ? 0 : -1;
    show();
  };
  const choose = (option: Option) => {
    const before = input.value
      .split(",")
      .slice(0, -1)
      .map((name) => name.trim());
    input.value = [...before, option.name].join(", ");
    matches = [];
    show();
    input.focus();
  };
  input.addEventListener("input", look);
  input.addEventListener("keydown", (event) => {
    // A comma ends a name as it is marked
    const marked = matches[at];
    if (event.key === "," && last() !== "" && marked) choose(marked);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (matches.length === 0) return look();
    at =
      (Math.max(at, event.key === "ArrowDown" ? -1 : 0) + (event.key === "ArrowDown" ? 1 : matches.length - 1)) %
      matches.length;
    show();
  });
  look();
  return {
    ...{ input, list },
    /** What stands there, with what is marked in the list for the last name. */
    values: (): string[] => {
      const marked = matches[at];
      if (marked) choose(marked);
      const names = input.value.split(",").map((name) => name.trim());
      return names.filter(Boolean).map((name) => options.find((option) => option.name === name)?.id ?? name);
    },
    /** The typed name that no option has; null where all are known. */
    unknown: (): string | null =>
      matches.length === 0 && !options.some(({ name }) => name === last()) ? last() || null : null,
  };
}

const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
