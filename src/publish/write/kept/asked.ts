import type { Dossier, Place } from "../../../model.ts";
import type { CutKind } from "../../cut/kinds.ts";
import type { Records } from "../../pages/records.ts";
import type { SiteView } from "../../view.ts";

/** Told where a page looks: in which table, and under what key. */
export type Listen = (table: string, key: string) => void;

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
export function listening(view: SiteView, listen: Listen): SiteView {
  const ask = (table: string, key: string): never => {
    listen(table, key);
    return lookUp(view, table, key) as never;
  };
  const tables = new Map(
    Object.entries(view.records).flatMap(([name, table]) =>
      table instanceof Map ? [[name, listeningMap(name, ask)] as const] : [],
    ),
  );
  const excerpt = ({ article, start, end }: Place) => ask("excerpt", JSON.stringify({ article, start, end }));
  return {
    dossier: asking(view.dossier, (key) => (key === "excerpt" ? excerpt : ask("dossier", key))),
    records: asking(view.records, (key) => tables.get(key) ?? ask("records", key)),
    parts: (name) => ask("parts", name),
    placed: (address) => ask("placed", address),
  };
}

/** An object of the same properties, each asked for when it is read. */
function asking<T extends object>(of: T, ask: (key: string) => unknown): T {
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.keys(of).map((key) => [key, { get: () => ask(key), enumerable: true }])),
  ) as T;
}

function listeningMap(name: string, ask: (table: string, key: string) => never): ReadonlyMap<string, unknown> {
  const whole = (): ReadonlyMap<string, unknown> => ask("records", name);
  return {
    get: (key) => ask(name, key),
    has: (key) => ask(name, key) !== undefined,
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
