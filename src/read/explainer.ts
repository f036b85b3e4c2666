import type { Problem } from "./problem.ts";

/** An image, inline or by reference; and where a link leads. */
const IMAGE = /!\[[^\]\n]{0,500}\][([]/g;
const LINK = /\]\(\s*<?([^)\s>]{1,2000})/g;

/** What an explainer may not hold: pictures, which are nowhere in the output or on another host; addresses no browser can read. */
export function explainerProblems(file: string, markdown: string): Problem[] {
  const problem = (index: number, message: string) => ({
    file,
    line: markdown.slice(0, index).split("\n").length,
    message,
  });
  const images = [...markdown.matchAll(IMAGE)].map(({ index }) =>
    problem(
      index,
      "expected text, found a picture; a dossier asks nothing of other hosts. Take it out, or link to it.",
    ),
  );
  const links = [...markdown.matchAll(LINK)].flatMap(({ index, 1: address = "" }) =>
    isReadable(address) ? [] : [problem(index, `expected an address, found "${address}". Write % as %25.`)],
  );
  return [...images, ...links];
}

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
