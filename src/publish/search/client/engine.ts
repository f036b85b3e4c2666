import * as french from "../../../locales/fr/search.ts";
import { groupBy } from "../../pages/group-by.ts";
import { parseQuery } from "../query.ts";
import { RECORD_TYPES, type RecordMeta } from "../record.ts";
import { indexedWords } from "../words.ts";
import { filterNames, type Search } from "./address.ts";
import { type Catalogue, loadCatalogue } from "./catalogue.ts";
import { loadText } from "./files.ts";
import { loadForms } from "./forms.ts";
import type { Found, Group } from "./found.ts";
import { actorsNamed, eventsNamed } from "./named.ts";
import { loadPagefind } from "./pagefind.ts";
import { type Ranked, rank } from "./rank.ts";
import type { PagefindOptions } from "./script.ts";
import { fetchedFirst } from "./shown.ts";
import { nearestWord } from "./suggest.ts";
import { hits, lookUp, resultOf, wordHits } from "./terms.ts";

export interface Answer {
  /** Actors whose own name is what was asked for, then events that are called so. */
  named: Found[];
  /** What holds all that was asked for. */
  all: Group[];
  /** What holds most of it. */
  most: Group[];
  /** Words that nothing holds. */
  unknown: string[];
}

/** A browser compiles a pattern when it is first matched, of each width of letters; the apostrophe ’ makes a text the wider. */
const PATTERNED = ["l'un", "l’un", "l'un", "l’un"];

/** Letters after which the word being typed will lie in the part of the index where its beginning does. */
const TELLING = 4;

/** Loads all that does not depend on the words, so that the first search waits for little. */
export async function warm(root: string, lang: string): Promise<void> {
  const catalogue = loadPagefind(root).then((pagefind) => loadCatalogue(root, pagefind, lang));
  for (const text of PATTERNED) indexedWords(text, french);
  await catalogue;
}

/**
 * Looks up in the index what will be asked for where nobody types on, so that it is known by then. Of the word being typed once its
 * beginning lies where the word will lie. No record is read: for each half of a word they would be others.
 */
export async function foresee(root: string, search: Search): Promise<void> {
  const { words } = parseQuery(search.q, french);
  const telling = words.filter((word, at) => at < words.length - 1 || word.length >= TELLING);
  for (const word of words) void loadForms(root, word);
  const pagefind = await loadPagefind(root);
  await Promise.all(telling.map((word) => lookUp(pagefind, word, optionsOf(search), loadForms(root, word))));
}

/** Every record that answers the words and the filters. `root` is the absolute address of the site's root. */
export async function find(root: string, search: Search, lang: string): Promise<Answer> {
  const pagefind = await loadPagefind(root);
  const { phrases, words } = parseQuery(search.q, french);
  for (const word of words) void loadForms(root, word);
  const known = await loadCatalogue(root, pagefind, lang);
  const options = optionsOf(search);
  const ask = (term: string | null) => hits(pagefind, term, options);
  if (phrases.length + words.length === 0) {
    // Only marks were typed: that asks for nothing. With no words, filters list all they let through, by date.
    const listed = search.q.trim() === "" ? [...(await ask(null)).keys()] : [];
    const all = listed.map((id) => ({ id, all: true, places: [] }));
    return { named: [], all: grouped(inOrder(all, search.sort || "date", known), known), most: [], unknown: [] };
  }
  const said = await Promise.all(phrases.map((phrase) => ask(`"${phrase}"`)));
  const looked = await Promise.all(words.map((word) => lookUp(pagefind, word, options, loadForms(root, word))));
  const held = await Promise.all(looked.map((each, at) => wordHits(words[at] ?? "", each)));
  const ranked = inOrder(rank(said, held), search.sort, known);
  const all = grouped(
    ranked.filter(({ all }) => all),
    known,
  );
  const most = grouped(
    ranked.filter(({ all }) => !all),
    known,
  );
  // What will be shown is fetched at once, while it is found out who is named. A failure is met again where it is shown.
  for (const each of fetchedFirst(all, most)) each.load().catch(() => undefined);
  const asked = [...phrases, ...words];
  const named = [...(await actorsNamed(all, asked)), ...(await eventsNamed(all, asked))];
  return {
    named,
    all: all.map(({ type, found }) => ({ type, found: found.filter((each) => !named.includes(each)) })),
    most,
    unknown: words.filter((_, at) => held[at]?.size === 0),
  };
}

function optionsOf(search: Search): PagefindOptions {
  return { filters: Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : []))) };
}

/** The query with each word that nothing holds replaced by the nearest that something does; null where there is none. */
export async function suggest(
  root: string,
  q: string,
  unknown: readonly string[],
  lang: string,
): Promise<string | null> {
  const words = (await loadText(root, `pagefind/words.${lang}.txt`)).split("\n");
  let better = q;
  for (const word of unknown) {
    const bare = word.replace(/[^\p{L}\p{N}]+$/u, "");
    const nearest = nearestWord(bare, words);
    if (nearest !== null) better = better.replace(bare, () => nearest);
  }
  return better === q ? null : better;
}

/** Sorted by date where that is asked for; what holds all words stays before what holds most. */
function inOrder(found: Ranked[], sort: string, { placeOf }: Catalogue): Ranked[] {
  if (sort !== "date" && sort !== "newest") return found;
  const sign = sort === "date" ? 1 : -1;
  return [...found].sort((a, b) => Number(b.all) - Number(a.all) || sign * (placeOf(a.id) - placeOf(b.id)));
}

function grouped(found: readonly Ranked[], { typeOf }: Catalogue): Group[] {
  const byType = groupBy(found, ({ id }) => typeOf(id));
  return RECORD_TYPES.flatMap((type) => {
    const own = byType.get(type) ?? [];
    return own.length === 0 ? [] : [{ type, found: own.map(({ id, places }) => ({ places, load: () => load(id) })) }];
  });
}

async function load(id: string): Promise<RecordMeta> {
  return JSON.parse((await resultOf(id).data()).raw_url) as RecordMeta;
}
