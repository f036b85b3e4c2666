/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Manifest } from "../manifest.ts";
import { type ExtendableEvent, type FetchEvent, type MessageEventLike, scope } from "./scope.ts";

const { version, shell, rest, absent } = scope.dossierManifest as Manifest;
const root = new URL(scope.registration.scope);
const prefix = `dossier ${root.pathname} `;
const kept = prefix + version;
const list = new URL("sw.js?kept", root).href;

/** Requests at a time: a phone and a small host are not flooded. */
const AT_ONCE = 6;

scope.addEventListener("install", (event: ExtendableEvent) => event.waitUntil(install()));
scope.addEventListener("activate", (event: ExtendableEvent) => event.waitUntil(activate()));
scope.addEventListener("message", (event: MessageEventLike) => {
  if (event.data === "use") void scope.skipWaiting();
});
scope.addEventListener("fetch", (event: FetchEvent) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method === "GET" && origin === root.origin && pathname.startsWith(root.pathname)) {
    event.respondWith(answer(event.request));
  }
});

/** Keeps the site beside the one that may be in use. Without room for the shell nothing is installed, and nothing left. */
async function install(): Promise<void> {
  const store = await caches.open(kept);
  const former = await readFormer();
  try {
    await keep(store, shell, former);
  } catch (error) {
    await caches.delete(kept);
    throw error;
  }
  // What finds no room is fetched when it is read.
  await keep(store, rest, former).catch(() => undefined);
  await store.put(list, new Response(JSON.stringify([...shell, ...rest]))).catch(() => undefined);
}

/** Takes what has not changed from the former build, and fetches the rest. */
async function keep(store: Cache, files: Manifest["shell"], former: Former): Promise<void> {
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [path, revision] = file;
      const address = new URL(encodeURI(path), root).href;
      const same = former.revisions.get(path) === revision ? await former.store?.match(address) : undefined;
      if (same) await store.put(address, same);
      else await store.put(address, await fetchFile(address));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  // Some hosts send search.html on to search: a browser refuses to show a page from an answer that was sent on.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

interface Former {
  store: Cache | null;
  revisions: ReadonlyMap<string, string>;
}

async function readFormer(): Promise<Former> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === kept) continue;
    const store = await caches.open(name);
    const files = await store.match(list);
    if (files) return { store, revisions: new Map((await files.json()) as [string, string][]) };
  }
  return { store: null, revisions: new Map() };
}

async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept);
  await Promise.all(names.map((name) => caches.delete(name)));
  // The page that registered this worker is served by it from now on: its first search works without a network.
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  url.search = ""; // a search stands in the query of the address: the page is the same
  url.hash = "";
  const store = await caches.open(kept);
  const found = (await store.match(url.href)) ?? (await store.match(`${url.href}.html`));
  if (found) return found;
  try {
    const fresh = await fetch(request);
    // Of a large dossier, the pages that are read are kept.
    if (fresh.ok && fresh.type === "basic" && request.mode === "navigate") {
      void store.put(url.href, fresh.clone()).catch(() => undefined);
    }
    return fresh;
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    return new Response(absentPage(), { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

function absentPage(): string {
  const search = new URL("search.html", root).pathname;
  const words = absent.map((text) => `<p>${text}</p>`).join("");
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>${words}<p><a href="${search}">search.html</a></p>`;
}
