import type { Place } from "../../model.ts";

/** Order of code units: the same on every machine, whatever its locale. */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

/** Reading order: by article, then as the words follow each other. */
export function byPlace(a: Place, b: Place): number {
  return compare(a.article, b.article) || a.start - b.start || a.end - b.end;
}

export function sorted(values: readonly string[]): string[] {
  return [...values].sort(compare);
}
