import { searchEngine } from "../browser-scripts.ts";
import { engineFetch } from "./engine-fetch.ts";

/** Pagefind's script, which asks ours for its files: we have some of them in a leaner form, and from a folder as scripts. */
export function engineScript(pagefind: string): string {
  return `const fetch=(address)=>globalThis.${engineFetch}(address);\n${searchEngine(pagefind)}`;
}
