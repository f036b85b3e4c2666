import { distance } from "../text/distance.ts";
import { append } from "./append.ts";
import type { Named } from "./named.ts";

/** A surname shorter than this has too many neighbours: "Petit" / "Petot". */
const SURNAME = 5;
/** From here on two letters may differ: "Rochambaud" / "Rochambeau". */
const LONG = 8;
/** Letters of a name by which those that may be one are looked up. */
const SHARED = 3;
/** Of those looked up together, how many are compared: a surname that half a corpus bears tells nothing. */
const NEIGHBOURS = 20;

interface Bearer {
  name: string;
  first: string;
  last: string;
  articles: Set<string>;
}

/** How a person's name is spelt: first, folded, by which the dossier knows it for good, and in most articles, as written. */
export interface Spelling {
  first: string;
  usual: string;
}

/**
 * Folded names of persons that are one name misspelt: "anne durand", "anne durant". One letter differs (two of a long surname), the rest is the same,
 * no article knows both, and an article of each knows somebody else in common: two affairs may well have a Durand and a Durant.
 */
export function misspelt(found: readonly Named[]): Map<string, Spelling> {
  const bearers = new Map<string, Bearer>();
  const company = new Map<string, Set<string>>();
  for (const { article, annotation, folded: name } of found) {
    company.set(article, (company.get(article) ?? new Set()).add(name));
    const words = name.split(/\s+/);
    if (annotation.kind !== "person" || words.length < 2) continue;
    const bearer = bearers.get(name) ?? {
      name: annotation.name,
      first: words.slice(0, -1).join(" "),
      last: words.at(-1) ?? "",
      articles: new Set(),
    };
    bearer.articles.add(article);
    bearers.set(name, bearer);
  }
  const near = new Map<string, string[]>();
  for (const [name, { first, last }] of bearers) {
    const initial = first.slice(0, 1);
    const ends = [`${first} ${last.slice(0, SHARED)}…`, `${first} …${last.slice(-SHARED)}`, `${initial}… ${last}`];
    for (const key of ends) append(near, key, name);
  }
  const spellings = new Map<string, Spelling>();
  for (const names of near.values()) {
    for (const [at, name] of names.entries()) {
      for (const other of names.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const [a, b] = [bearers.get(name), bearers.get(other)];
        if (!a || !b || spellings.has(other) || !areOne(a, b) || !meet(a, b, name, other, company)) continue;
        const first = spellings.get(name)?.first ?? name;
        const usual = a.articles.size >= b.articles.size ? a.name : b.name;
        for (const one of [first, name, other]) spellings.set(one, { first, usual });
      }
    }
  }
  return spellings;
}

/** A first name may gain or lose a letter inside, not change its last: "Tomas" / "Thomas", but "Julien" and "Julie" are two; or sound the same. */
function areOne(a: Bearer, b: Bearer): boolean {
  if (a.last.length < SURNAME || b.last.length < SURNAME) return false;
  if (a.last === b.last && soundOf(a.first) === soundOf(b.first)) return true;
  return a.first === b.first
    ? distance(a.last, b.last) <= (Math.min(a.last.length, b.last.length) >= LONG ? 2 : 1)
    : a.first.at(-1) === b.first.at(-1) && a.first.length > SHARED && distance(a.first, b.first) === 1;
}

/** "cheikh", "cheick" → "cheik"; "matthieu", "mathieu" → "matieu": what a first name sounds like, however it is spelt. Its last e is heard. */
const soundOf = (first: string): string =>
  first
    .replace(/ck|kh|qu|q|c(?![eiyhk])/g, "k")
    .replaceAll("ph", "f")
    .replace(/(?<!c)h/g, "")
    .replaceAll("y", "i")
    .replace(/(\p{L})\1/gu, "$1");

function meet(a: Bearer, b: Bearer, name: string, other: string, company: ReadonlyMap<string, Set<string>>): boolean {
  if ([...a.articles].some((article) => b.articles.has(article))) return false;
  const known = new Set([...a.articles].flatMap((article) => [...(company.get(article) ?? [])]));
  known.delete(name);
  return [...b.articles].some((article) =>
    [...(company.get(article) ?? [])].some((one) => one !== other && known.has(one)),
  );
}
