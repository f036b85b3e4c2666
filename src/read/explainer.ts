import { addressesOf } from "./addresses.ts";
import type { Problem } from "./problem.ts";

/**
 * What an explainer may not hold: pictures, which would be asked of other hosts; addresses that no browser reads, or that lead elsewhere
 * from a disk than from a host; references that are never closed, and would be shown as they stand.
 */
export function explainerProblems(file: string, markdown: string): Problem[] {
  const addresses = addressesOf(markdown).flatMap(({ kind, href, line }): Problem[] => {
    const message = kind === "picture" ? PICTURE : wrongAddress(href);
    return message === null ? [] : [{ file, line, message }];
  });
  const open = [...markdown.matchAll(OPEN)].map(({ index }): Problem => {
    const line = markdown.slice(0, index).split("\n").length;
    return { file, line, message: "expected references between [@ and ], found no ] on the line. Close them." };
  });
  return [...addresses, ...open].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const PICTURE = "expected text, found a picture; a dossier asks nothing of other hosts. Take it out, or link to it.";

/** `[@span:001 "words` without an end: neither in quotation marks nor outside them does a ] follow. */
const OPEN = /\[@(?!(?:[^\]"\n]|"[^"\n]*")*\])/g;

function wrongAddress(href: string): string | null {
  if (!isReadable(href)) return `expected an address, found "${href}". Write % as %25.`;
  if (/^(?:https?:|mailto:|#|[^:/]+(?:[/#?]|$))/i.test(href)) return null;
  return `expected an address that begins with https:// or leads to a page of the dossier, such as quotes.html, found "${href}".`;
}

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
