import type { Reading } from "./reading.ts";

/** Folded words as the list of places has them: "val-d' oise" → "val d'oise". */
export function toPlaceKey(words: string): string {
  const spaced = words.includes("-") ? words.replaceAll("-", " ") : words;
  return spaced.includes("' ") ? spaced.replaceAll("' ", "'") : spaced;
}

/** One token that is a place by itself: "Paris", "Saint-Malo". */
export function isPlace({ folded, locale }: Reading, index: number): boolean {
  return locale.places.has(toPlaceKey(folded(index)));
}
