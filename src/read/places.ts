import { foldWord } from "../text/fold.ts";

/** "La Rochelle", "Chalon-sur-Saône", as the list of places has them. */
export const isPlace = (name: string, places: ReadonlySet<string>): boolean =>
  places.has(foldWord(name).replaceAll("-", " "));
