/** What the address of the search page says: the words and the filters. */
export interface Search {
  q: string;
  speaker: string;
  source: string;
  kind: string;
}

export type FilterName = "speaker" | "source" | "kind";

export const filterNames: readonly FilterName[] = ["kind", "speaker", "source"];

/** "?q=cap&speaker=anne-martin" → {q: "cap", speaker: "anne-martin", source: "", kind: ""} */
export function readAddress(query: string): Search {
  const parameters = new URLSearchParams(query);
  const get = (name: string) => parameters.get(name) ?? "";
  return { q: get("q"), speaker: get("speaker"), source: get("source"), kind: get("kind") };
}

/** The shortest address that says the same: what is empty is left out. "?" where nothing is asked, never "". */
export function writeAddress(search: Search): string {
  const parameters = new URLSearchParams(Object.entries(search).filter(([, value]) => value.trim() !== ""));
  return `?${parameters}`;
}

export function isEmpty(search: Search): boolean {
  return writeAddress(search) === "?";
}
