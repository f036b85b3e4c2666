import { createHash } from "node:crypto";
import type { SiteFile } from "../file.ts";

/** Where the service worker stands: at the root, for its scope is its folder. */
export const workerPath = "sw.js";

/**
 * A service worker that keeps the whole site once it is registered, and answers from what it kept. Its bytes change with
 * those of the site, and so a browser fetches a new site whole or not at all.
 */
export function serviceWorker(files: readonly SiteFile[]): SiteFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash("sha256");
  for (const { path, content } of sorted) hash.update(`${path}\0`).update(content);
  const values = { cache: `dossier-${hash.digest("hex").slice(0, 16)}`, files: sorted.map(({ path }) => path) };
  return { path: workerPath, content: `const { cache, files } = ${JSON.stringify(values, null, 1)};\n\n${script}` };
}

const script = `const scope = new URL(self.registration.scope);
const prefix = "dossier-";

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(cache).then((store) =>
      store.addAll(files.map((file) => new Request(new URL(encodeURI(file), scope), { cache: "no-cache" }))),
    ),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cache).map((name) => caches.delete(name))),
    ),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  event.respondWith(
    caches
      .open(cache)
      // A search stands in the query of the address: the page is the same.
      .then((store) => store.match(url.href, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
`;
