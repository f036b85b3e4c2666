import type { Dossier, Place } from "../../../model.ts";
import type { CutKind } from "../../cut/kinds.ts";
import type { Records } from "../../pages/records.ts";
import type { SiteView } from "../../view.ts";

/** Told where a page looks: for each table once, then under what key. */
export type Listen = (table: string) => (key: string) => void;

/** What stands where a page looked; undefined where nothing does. */
export function lookUp({ dossier, parts, placed, records }: SiteView, table: string, key: string): unknown {
  switch (table) {
    case "dossier":
      return dossier[key as keyof Dossier];
    case "records":
      return records[key as keyof Records];
    case "excerpt":
      return dossier.excerpt(JSON.parse(key) as Place);
    case "parts":
      return parts(key as CutKind["name"]);
    case "placed":
      return placed(key);
    default:
      return (records[table as keyof Records] as ReadonlyMap<string, unknown>).get(key);
  }
}

/** A view that tells where each page looks in it: who is given nothing else cannot show what was not told. */
export function listening({ dossier, parts, placed, records }: SiteView, listen: Listen): SiteView {
  const telling =
    <Key extends string, Found>(table: string, find: (key: Key) => Found, told = listen(table)) =>
    (key: Key): Found => {
      told(key);
      return find(key);
    };
  const told = listen("excerpt");
  const excerpt = ({ article, start, end }: Place) => {
    const place = { article, start, end };
    told(JSON.stringify(place));
    return dossier.excerpt(place);
  };
  const ofDossier = telling("dossier", (key: keyof Dossier): unknown => dossier[key]);
  const ofRecords = telling("records", (key: keyof Records): unknown => records[key]);
  const tables = new Map<keyof Records, unknown>();
  for (const [name, table] of Object.entries(records) as [keyof Records, unknown][])
    if (table instanceof Map) {
      const get = telling(name, (key: string): unknown => table.get(key));
      tables.set(
        name,
        listeningMap(get, () => ofRecords(name) as ReadonlyMap<string, unknown>),
      );
    }
  return {
    dossier: asking(dossier, (key) => (key === "excerpt" ? excerpt : ofDossier(key))),
    records: asking(records, (key) => tables.get(key) ?? ofRecords(key)),
    parts: telling("parts", parts),
    placed: telling("placed", placed),
  };
}

/** An object of the same properties, each asked for when it is read. */
function asking<T extends object>(of: T, ask: (key: keyof T) => unknown): T {
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.keys(of).map((key) => [key, { get: () => ask(key as keyof T), enumerable: true }])),
  ) as T;
}

/** @param whole the table, where more of it is asked than what stands under a key */
function listeningMap(
  get: (key: string) => unknown,
  whole: () => ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  return {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      return whole().size;
    },
    forEach: (each) => whole().forEach(each),
    entries: () => whole().entries(),
    keys: () => whole().keys(),
    values: () => whole().values(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}
