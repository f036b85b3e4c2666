import type { RecordType } from "../record.ts";
import { type Types, typesPath } from "../types.ts";
import { loadText } from "./files.ts";
import type { Pagefind } from "./script.ts";
import { namesTell, placeByName } from "./table.ts";
import { hits } from "./terms.ts";

/** What stays the same from one search to the next. */
export interface Catalogue {
  /** What a record is; null for what is not searched in the language of the page. */
  typeOf(id: string): RecordType | null;
  /** Place of a record in the index: those of a type stand in the order of their dates. */
  placeOf(id: string): number;
}

let loading: Promise<Catalogue> | undefined;

/** Loads all that does not depend on the words, so that the first search waits for little. */
export function loadCatalogue(root: string, pagefind: Pagefind, lang: string): Promise<Catalogue> {
  loading ??= read(root, pagefind, lang).catch((error: unknown) => {
    loading = undefined; // the next search tries again
    throw error;
  });
  return loading;
}

async function read(root: string, pagefind: Pagefind, lang: string): Promise<Catalogue> {
  // To preload nothing is to wait until the engine has its table.
  const [list] = await Promise.all([loadText(root, typesPath), pagefind.preload("")]);
  const types = (JSON.parse(list) as Types).flatMap(([type, count]) => Array<string>(count).fill(type));
  const placeOf = namesTell() ? placeByName : await placesAsked(pagefind);
  const typeOf = (id: string) => {
    const [type = null, spoken = lang] = types[placeOf(id)]?.split("-") ?? [];
    // The explainer is searched in the language of the page alone.
    return spoken === lang ? (type as RecordType | null) : null;
  };
  return { typeOf, placeOf };
}

/** Of a table of another form: without words, records come in the order of the index. */
async function placesAsked(pagefind: Pagefind): Promise<(id: string) => number> {
  const places = new Map([...(await hits(pagefind, null)).keys()].map((id, at) => [id, at]));
  return (id) => places.get(id) ?? Number.NaN;
}
