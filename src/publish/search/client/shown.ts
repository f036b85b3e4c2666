import type { Found, Group } from "./found.ts";

/** Results that are shown at once: of a list that filters alone make, of quotations that hold words, of other types. */
export const PAGE = 20;
export const FIRST = 10;
export const FEW = 5;

/** Actors who may be the one named, of those found. */
export const LIKELY = 5;

/** Of what holds all words and what holds most, that which is shown at once, as far as it is known before it is known who is named. */
export function fetchedFirst(all: readonly Group[], most: readonly Group[]): Found[] {
  const main = ({ type }: Group) => type === "quotation" || all.length === 1;
  return [
    ...all.flatMap((group) => group.found.slice(0, main(group) ? FIRST : LIKELY)),
    ...most.flatMap(({ found }) => found.slice(0, FEW)),
  ];
}
