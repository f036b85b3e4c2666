/** What the address of the search page says: the words, the filters, the order. */
export interface Search {
  q: string;
  kind: string;
  speaker: string;
  source: string;
  date: string;
  /** "" is by relevance, "date" the oldest first, "newest" the newest first. */
  sort: string;
}

export type FilterName = "kind" | "speaker" | "source" | "date";

export const filterNames: readonly FilterName[] = ["kind", "speaker", "source", "date"];

export const fieldNames = ["q", ...filterNames, "sort"] as const;

/** "?q=cap&speaker=anne-martin" → {q: "cap", speaker: "anne-martin", kind: "", …} */
export function readAddress(query: string): Search {
  const parameters = new URLSearchParams(query);
  const [q = "", kind = "", speaker = "", source = "", date = "", sort = ""] = fieldNames.map(
    (name) => parameters.get(name) ?? "",
  );
  return { q, kind, speaker, source, date, sort };
}

/** The shortest address that says the same: what is empty is left out. "?" where nothing is asked, never "". */
export function writeAddress(search: Search): string {
  const parameters = new URLSearchParams(Object.entries(search).filter(([, value]) => value.trim() !== ""));
  return `?${parameters}`;
}

/** An order alone asks for nothing. */
export function isEmpty(search: Search): boolean {
  return writeAddress({ ...search, sort: "" }) === "?";
}
