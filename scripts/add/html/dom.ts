import { parseHTML } from "linkedom";

/** What we use of the DOM; the project is compiled without a browser's types. */
export interface Dom {
  readonly nodeType: number;
  readonly localName: string;
  readonly parentElement: Dom | null;
  readonly childNodes: Iterable<Dom>;
  textContent: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Dom | null;
  querySelectorAll(selector: string): Iterable<Dom>;
  closest(selector: string): Dom | null;
  matches(selector: string): boolean;
  contains(other: Dom): boolean;
  remove(): void;
}

export interface Page extends Dom {
  readonly documentElement: Dom;
  readonly body: Dom;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** A page, or a piece of one, as a tree. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html.slice(0, 100_000))
    ? html.slice(html.search(/<html[\s>]/i))
    : `<html><body>${html.replace(/<!doctype[^>]*>/i, "")}</body></html>`;
  return parseHTML(`<!DOCTYPE html>${whole}`).document as unknown as Page;
}

/** The words of an element, spaces folded; "" where there is none. No-break spaces stay: they are the page's own. */
export function wordsOf(element: Dom | null | undefined): string {
  return fold(element?.textContent ?? "");
}

/** Runs of the spaces that HTML folds become one. */
export function fold(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, " ")
    .replace(/\u00ad|\u200b/g, "")
    .trim();
}
