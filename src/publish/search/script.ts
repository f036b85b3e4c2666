import { browserScript } from "../browser-scripts.ts";
import type { SiteFile } from "../file.ts";

/** Where the page of results finds its script, relative to the root of the site. */
export const searchScript = "search.js";

/** Where the list of quotations finds its filter. */
export const quotesScript = "quotes.js";

/** The scripts of search: of its page, and of the list of quotations. */
export function scriptFiles(): SiteFile[] {
  return [
    { path: searchScript, content: browserScript("search") },
    { path: quotesScript, content: browserScript("quotes") },
  ];
}
