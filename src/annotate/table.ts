const tables = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** A record as a map, made once: keys that are put together while reading are looked up in a map without being kept for good. */
export function tableOf<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const table = (tables.get(record) as ReadonlyMap<string, T> | undefined) ?? new Map(Object.entries(record));
  tables.set(record, table);
  return table;
}
