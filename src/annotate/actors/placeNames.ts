import type { Reading } from "./reading.ts";

/** Longest place name with small words inside, in tokens. */
const LONGEST = 5;

/** "Dakota du Sud", "Ours d'or": the last token of a known place, prize or team whose name has words in lower case. */
export function placeEnd(reading: Reading, first: number): number | null {
  const { folded, locale, joined } = reading;
  if (!locale.joints.has(folded(first + 1)) || !joined(first)) return null;
  let end: number | null = null;
  let key = toPlaceKey(folded(first));
  for (let at = first + 1; at < first + LONGEST && joined(at - 1); at++) {
    key = toPlaceKey(`${key} ${folded(at)}`);
    if (locale.places.has(key) || locale.eventNames.has(key) || locale.teams.has(key)) end = at;
  }
  return end;
}

/** Folded words as the list of places has them: "val-d' oise" → "val d'oise". */
export function toPlaceKey(words: string): string {
  const spaced = words.includes("-") ? words.replaceAll("-", " ") : words;
  return spaced.includes("' ") ? spaced.replaceAll("' ", "'") : spaced;
}

/** One token that is a place by itself: "Paris", "Saint-Malo". */
export function isPlace({ folded, locale }: Reading, index: number): boolean {
  return locale.places.has(toPlaceKey(folded(index)));
}
