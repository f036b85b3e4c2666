/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { Route } from "workbox-routing/Route.js";
import { Router } from "workbox-routing/Router.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import type { KeptEntry, Manifest } from "../manifest.ts";
import { absentResponse } from "./absent.ts";
import { asFarAsThereIsRoom } from "./room.ts";
import { type ExtendableEvent, type MessageEventLike, scope } from "./scope.ts";

const { version, shell, rest, absent } = scope.dossierManifest as Manifest;
const root = new URL(scope.registration.scope);

/** Pages of a large dossier that were read: those of another edition are not shown beside this one's. */
const pagesOfScope = `dossier-pages ${root.href} `;
const pages = pagesOfScope + version;

/** Seconds after which a page that was read before is shown as it was then. */
const PATIENCE = 4;

// What is fetched must be what the build wrote, byte for byte: a host that is half way from one edition to the next gives the
// file of another, and then nothing is installed until it gives the right one.
const entry = ([path, sha256]: KeptEntry) => ({
  url: new URL(encodeURI(path).replace(/[?#]/g, encodeURIComponent), root).href,
  revision: sha256,
  integrity: `sha256-${sha256}`,
});
const spare = rest.map(entry);
const site = new PrecacheController({ plugins: [asFarAsThereIsRoom(new Set(spare.map(({ url }) => url)))] });
site.addToCacheList([...shell.map(entry), ...spare]);
site.strategy.matchOptions = { ignoreVary: true }; // a host may answer scripts and readers under different headers

const router = new Router();
// A search stands in the query of the address, and Pagefind adds one to its requests: the file is the same.
router.registerRoute(new PrecacheRoute(site, { ignoreURLParametersMatching: [/^/] }));
router.registerRoute(
  new Route(
    ({ request }) => request.mode === "navigate",
    new NetworkFirst({
      cacheName: pages,
      networkTimeoutSeconds: PATIENCE,
      matchOptions: { ignoreSearch: true, ignoreVary: true },
      plugins: [{ cacheWillUpdate: async ({ response }) => (isPage(response) ? response : null) }],
    }),
  ),
);
// What was to be kept and is not, as the network has it: of a newer edition, if that is what stands there.
router.setCatchHandler(({ request }) =>
  fetch(request).catch(() => (request.mode === "navigate" ? absentResponse(absent, root) : Response.error())),
);
router.addFetchListener();

scope.addEventListener("install", (event: ExtendableEvent) => event.waitUntil(install(event)));
scope.addEventListener("activate", (event: ExtendableEvent) => event.waitUntil(activate(event)));
scope.addEventListener("message", (event: MessageEventLike) => {
  if (event.data === "use") void scope.skipWaiting();
});

/** Keeps the site beside the one that may be in use, whose unchanged files are shared. */
async function install(event: ExtendableEvent): Promise<void> {
  const store = await caches.open(site.strategy.cacheName);
  const before = new Set((await store.keys()).map(({ url }) => url));
  try {
    await site.install(event);
  } catch (error) {
    // Without a network, what was fetched shortens the next attempt. Without room, it only takes it.
    if ((error as Error).name === "QuotaExceededError") {
      for (const key of await store.keys()) if (!before.has(key.url)) await store.delete(key);
      if (before.size === 0) await caches.delete(site.strategy.cacheName);
    }
    throw error;
  }
}

async function activate(event: ExtendableEvent): Promise<void> {
  await site.activate(event);
  const former = (await caches.keys()).filter((name) => name.startsWith(pagesOfScope) && name !== pages);
  await Promise.all(former.map((name) => caches.delete(name)));
  // The page that registered this worker is served by it from now on: its first search works without a network.
  await scope.clients.claim();
}

function isPage(response: Response): boolean {
  return response.status === 200 && /^text\/html\b/.test(response.headers.get("content-type") ?? "");
}
