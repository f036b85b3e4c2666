import { withoutMarks } from "../../text/markdown.ts";

/** Beyond so many words, the first and the last few name the passage as well as all of them. */
const WHOLE = 12;
const ENDS = 5;

/**
 * The address of a passage in a page: a browser that knows text fragments scrolls to the words and marks them, another opens
 * the page. `https://example.org/a` and "plus longtemps que prévu" → `https://example.org/a#:~:text=plus%20longtemps…`
 *
 * Source: WICG, URL Fragment Text Directives. A fragment that the address has already is kept before the directive.
 */
export function textFragment(url: string, exact: string): string {
  const words = withoutMarks(exact).trim().split(/\s+/);
  const ends = words.length > WHOLE ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const text = ends.map((part) => encode(part.join(" "))).join(",");
  const address = new URL(url).href;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${text}`;
}

/** Hyphen, comma and ampersand mean something in a directive, and `encodeURIComponent` leaves the hyphen. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
