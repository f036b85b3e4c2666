import { createHash } from "node:crypto";

/**
 * What a page may load and run, as its own Content-Security-Policy (CSP Level 3): files of its own site, and nothing else. In a page
 * opened from a folder browsers take 'self' for that folder's files.
 */
const OWN_FILES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
} as const;

/**
 * Pagefind is WebAssembly; from a folder its script is imported from a Blob address (client/folder.ts). Only a script that runs
 * already can make such an address: it opens no way in.
 */
const SEARCH = { ...OWN_FILES, "script-src": "'self' 'wasm-unsafe-eval' blob:" };

/** @param searches whether the page runs the search */
export function contentPolicy(searches: boolean): string {
  return written(searches ? SEARCH : OWN_FILES);
}

/** Of a page that stands by itself, whose one style and icon stand in it: nothing else is loaded. */
export function standalonePolicy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return written({
    "default-src": "'none'",
    "style-src": `'sha256-${hash}'`,
    "img-src": "data:",
    "form-action": "'none'",
    "base-uri": "'none'",
  });
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
