import { elidedParticle } from "../../../locales/fr/search.ts";
import { parseQuery } from "../query.ts";
import type { RecordMeta } from "../record.ts";
import { filterNames, type Search } from "./address.ts";

/** A record found, with the places of the matching words in its content. */
export interface Found {
  meta: RecordMeta;
  locations: number[];
}

/** Results in order; each is fetched when it is shown. */
export type Results = (() => Promise<Found>)[];

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ meta: RecordMeta; locations: number[] }>;
}

interface Pagefind {
  search(term: string | null, options: object): Promise<{ results: PagefindResult[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index where it is first needed. `root` is the absolute address of the site's root. */
export function loadIndex(root: string): Promise<Pagefind> {
  loading ??= import(new URL("pagefind/pagefind.js", root).href) as Promise<Pagefind>;
  return loading;
}

/** Every record that answers all phrases, the words and the filters, best first. */
export async function find(root: string, search: Search): Promise<Results> {
  const pagefind = await loadIndex(root);
  const { phrases, words } = parseQuery(search.q, elidedParticle);
  const terms = [...(words.length > 0 ? [words.join(" ")] : []), ...phrases.map((phrase) => `"${phrase}"`)];
  const filters = Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  if (terms.length === 0) {
    // Only marks were typed, or nothing: filters alone list all they let through, in the order of the dates.
    if (search.q.trim() !== "" || Object.keys(filters).length === 0) return [];
    return (await pagefind.search(null, { filters, sort: { date: "asc" } })).results.map(
      (result) => () => result.data(),
    );
  }
  const answers = [];
  for (const term of terms) answers.push((await pagefind.search(term, { filters })).results);
  const [first = [], ...others] = answers;
  return first
    .filter(({ id }) => others.every((answer) => answer.some((result) => result.id === id)))
    .map((result) => () => result.data());
}
