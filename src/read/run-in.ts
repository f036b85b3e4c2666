import type { Line } from "./lines.ts";
import type { LayoutLocale } from "./locale.ts";
import { isPlace } from "./places.ts";

/**
 * What runs into a paragraph and is no part of its first sentence: where the article was written, "NAMUR La pluie …", "Nyon L'usine …", or
 * what it is, "PORTRAIT. Elle …", "ENQUÊTE – Le port …". A line of its own, with the rest as the next; the line itself where nothing does.
 */
export function splitRunIn(line: Line, locale: LayoutLocale): Line[] {
  const head = runInOf(line.text, locale);
  if (head === null) return [line];
  const rest = line.text.slice(head.length).trimStart();
  return [
    { start: line.start, end: line.start + head.trimEnd().length, text: head.trimEnd() },
    { start: line.end - rest.length, end: line.end, text: rest },
  ];
}

function runInOf(text: string, { runIn, places }: LayoutLocale): string | null {
  const { head, place } = runIn.exec(text)?.groups ?? {};
  // "Cyrano Le théâtre" is none: in small letters it has to be a place
  if (place !== undefined && !isPlace(place, places)) return null;
  return head ?? place ?? null;
}
