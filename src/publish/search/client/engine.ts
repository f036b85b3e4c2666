import { elidedParticle } from "../../../locales/fr/search.ts";
import { parseQuery, type Query } from "../query.ts";
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
  loading ??= (import(new URL("pagefind/pagefind.js", root).href) as Promise<Pagefind>).catch((error: unknown) => {
    loading = undefined; // the next search tries again
    throw error;
  });
  return loading;
}

/**
 * Every record that answers all phrases, the words and the filters: who is named so, then what was said, then the rest; the
 * best first in each.
 */
export async function find(root: string, search: Search): Promise<Results> {
  const pagefind = await loadIndex(root);
  const query = parseQuery(search.q, elidedParticle);
  const asked = Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  const kinds: string[] = search.kind ? [search.kind] : ["quotation", "actor", "event", "source"];
  const groups = [];
  for (const kind of kinds) groups.push(await findKind(pagefind, query, search, { ...asked, kind }));
  const actors = groups[kinds.indexOf("actor")] ?? [];
  const named = await actorsNamed(actors.slice(0, 10), query);
  return [...named, ...groups.flat().filter((result) => !named.includes(result))].map((result) => () => result.data());
}

async function findKind(pagefind: Pagefind, query: Query, search: Search, filters: object): Promise<PagefindResult[]> {
  const { phrases, words } = query;
  const terms = [...(words.length > 0 ? [words.join(" ")] : []), ...phrases.map((phrase) => `"${phrase}"`)];
  if (terms.length === 0) {
    // Only marks were typed: that asks for nothing. With no words, filters list all they let through, by date.
    return search.q.trim() === "" ? (await pagefind.search(null, { filters, sort: { date: "asc" } })).results : [];
  }
  const answers = [];
  for (const term of terms) answers.push((await pagefind.search(term, { filters })).results);
  const [first = [], ...others] = answers;
  return first.filter(({ id }) => others.every((answer) => answer.some((result) => result.id === id)));
}

/** Actors whose own name holds every word asked for: a word of somebody's role names nobody. */
async function actorsNamed(actors: PagefindResult[], { phrases, words }: Query): Promise<PagefindResult[]> {
  const asked = [...words, ...phrases.flatMap((phrase) => phrase.split(" "))].map(plain);
  if (asked.length === 0) return [];
  const names = await Promise.all(
    actors.map(async (actor) => plain((await actor.data()).meta.text).split(/[^\p{L}\p{N}]+/u)),
  );
  return actors.filter((_, at) => asked.every((word) => names[at]?.includes(word)));
}

/** "Îlot" → "ilot" */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
