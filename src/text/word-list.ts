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

/** What each word of some lists is worth: `[[1, "janvier janv"], [2, "février"]]`. */
export const valued = <T>(lists: readonly (readonly [T, string])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(lists.flatMap(([value, list]) => entries(list).map((word) => [word, value])));

/** What stands before and behind the first ": " of each line. */
export const pairs = (list: string): (readonly [string, string])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(": "))
    .map(([key = "", value = ""]) => [key, value] as const);

/** Whether one of these lists has the word. */
export const isAmong = (word: string, ...lists: readonly { has(word: string): boolean }[]): boolean =>
  lists.some((list) => list.has(word));
