import { append } from "../../../src/link/append.ts";
import type { LeftOut } from "../brought.ts";
import type { PrintedLine } from "./lines.ts";

/** How many lines at the head and the foot of a page may be its own and not the article's. */
const EDGE = 2;

/** What browsers and presses print on every page: an address, "3/7", "27/01/2017 10:22 Titre", "Page 3". */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d+\s?\/\s?\d+)?|(?:page\s+)?\d+\s?(?:\/|sur|of)?\s?\d*|\d{1,2}\/\d{1,2}\/\d{2,4},? (?:à )?\d{1,2}:\d{2}(?: [AP]M)?\b.*)$/i;

/** Takes out what stands at the head or foot of the pages, and gives back the web address that was printed there. */
export function pageFurniture(lines: readonly PrintedLine[]): {
  kept: PrintedLine[];
  leftOut: LeftOut[];
  url: string | null;
} {
  const pages = groups(lines);
  const edges = [...pages.values()].flatMap((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
  const counts = new Map<string, number>();
  for (const { text } of edges) counts.set(shape(text), (counts.get(shape(text)) ?? 0) + 1);
  const repeated = (text: string) => pages.size > 1 && (counts.get(shape(text)) ?? 0) > pages.size / 2;
  const gone = new Set(edges.filter(({ text }) => PRINTED.test(text) || repeated(text)));
  const url = [...gone]
    .map(({ text }) => /https?:\/\/\S+/.exec(text)?.[0])
    .find((found) => found && !found.includes("…"));
  const told = new Set([...gone].map(({ text }) => text));
  return {
    kept: lines.filter((line) => !gone.has(line)),
    leftOut: [...told].map((text) => ({ why: "head or foot of the pages", text })),
    url: url ?? null,
  };
}

/** "Le Quotidien – 27 janvier – 3" on page 3 is "… – 4" on page 4. */
function shape(text: string): string {
  return text.replace(/\d+/g, "#");
}

function groups(lines: readonly PrintedLine[]): Map<number, PrintedLine[]> {
  const pages = new Map<number, PrintedLine[]>();
  for (const line of lines) append(pages, line.page, line);
  return pages;
}
