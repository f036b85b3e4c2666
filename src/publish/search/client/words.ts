import type { SearchText } from "../text.ts";
import type { FilterName } from "./address.ts";

/** The words of the interface: the page's own sentences, and the names that its filters show. */
export interface SearchWords extends SearchText {
  lang: string;
  /** The name of a speaker or source as the filter shows it; its id where there is none. */
  label: (filter: FilterName, id: string) => string;
}

/** Reads them from the page, so that the script speaks the page's language and knows none itself. */
export function pageWords(form: HTMLFormElement): SearchWords {
  const text = JSON.parse(document.getElementById("search-text")?.textContent ?? "{}") as SearchText;
  const label = (filter: FilterName, id: string) => {
    const options = (form.elements.namedItem(filter) as HTMLSelectElement | null)?.options ?? [];
    return [...options].find((option) => option.value === id)?.text.trim() ?? id;
  };
  return { ...text, lang: document.documentElement.lang, label };
}
