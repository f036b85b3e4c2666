/** Reads a list of words set as running text; "_" stands for a space inside an entry. */
export function words(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** The same, as an array in the given order. */
export function entries(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("_", " "));
}

/** The same, as alternatives of a pattern. */
export const oneOf = (list: string): string => entries(list).join("|");

/** Whether one of these lists has the word. */
export const isAmong = (word: string, ...lists: readonly { has(word: string): boolean }[]): boolean =>
  lists.some((list) => list.has(word));
