import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { browserForTheFile } from "../support/for-the-file.ts";
import { keptOffline } from "../support/kept.ts";
import { serve } from "../support/server.ts";
import { filesOf } from "../support/site.ts";
import { visit } from "../support/visit.ts";
import {
  allowed,
  copySite,
  installEnded,
  keptFiles,
  moodyHost,
  rebuild,
  removeCopies,
  searches,
} from "./offline-host.ts";

const browser = await browserForTheFile();

afterAll(removeCopies);

/** A first visit after which the site is searched, but no copy of it is kept. */
async function visitWithoutCopy(url: string): Promise<Awaited<ReturnType<typeof visit>>> {
  const visited = await visit(browser, url, allowed);
  const { page } = visited;
  await page.goto(`${url}index.html`);
  await installEnded(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active)).toBeUndefined();
  await searches(page, `${url}search.html`);
  return visited;
}

const ROOM_FOR_SEARCH = 2_000_000; // bytes

async function giveRoom(devtools: CDPSession, url: string, quotaSize: number): Promise<void> {
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(url).origin, quotaSize });
}

test("with the storage full nothing is kept, nothing breaks, and nothing is said", async () => {
  const host = await serve(inject("site"));
  const { page, troubles, close } = await visit(browser, host.url, allowed);
  await giveRoom(await page.context().newCDPSession(page), host.url, 20_000);
  await page.goto(`${host.url}index.html`);
  await installEnded(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await searches(page, `${host.url}search.html`);
  expect(troubles.filter((trouble) => !/quota/i.test(trouble))).toEqual([]);
  await close();
});

test("with room for the search and little else, the search is kept, and another page says that it is not", async () => {
  const host = await serve(inject("site"));
  const { page, close } = await visit(browser, host.url, allowed);
  await giveRoom(await page.context().newCDPSession(page), host.url, ROOM_FOR_SEARCH);
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  const files = filesOf(inject("site")).filter((path) => /^(?:fr\/)?quotes\//.test(path));
  await host.close();
  await searches(page, `${host.url}search.html`);
  await page.goto(host.url + (files.at(-1) ?? ""));
  expect(await page.locator("p[lang=fr]").textContent()).toContain("n’a pas été gardée");
  await close();
});

test("without room for a new build the old one stays whole, and nothing is left of the new", async () => {
  const folder = copySite(inject("site"));
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}about.html`);
  await keptOffline(page);
  const kept = await keptFiles(page);
  await giveRoom(await page.context().newCDPSession(page), host.url, 20_000);
  rebuild(folder);
  await page.goto(`${host.url}about.html`);
  await installEnded(page);
  await expect.poll(() => keptFiles(page)).toBe(kept);
  expect(await page.locator("#new-edition").count()).toBe(0);
  await host.close();
  await page.goto(`${host.url}about.html`);
  expect(await page.locator("h1").textContent()).not.toContain("(new)");
  await searches(page, `${host.url}search.html`);
  await close();
});

test("a fetch that fails while the site is being kept breaks nothing, and the next visit goes on from there", async () => {
  let broken = true;
  const host = await moodyHost(inject("site"), (path, response) => {
    if (!broken || !path.endsWith("/sources.html")) return undefined;
    response.destroy();
    return "answered";
  });
  const { page, close } = await visitWithoutCopy(host.url);
  broken = false;
  host.asked.length = 0;
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  // What was fetched the first time is not fetched again.
  expect(host.asked.filter((path) => path.endsWith("/about.html"))).toEqual([]);
  await host.close();
  await searches(page, `${host.url}search.html`);
  await close();
});

test("a host that is half way to a new build is not believed: the old one is served whole until all of the new is there", async () => {
  const folder = copySite(inject("site"));
  const former = await serve(inject("site"));
  let half = true;
  const host = await moodyHost(folder, (path) =>
    half && /\/(?:fr\/)?wordings\.html$/.test(path) ? new URL(path, former.url).href : undefined,
  );
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}about.html`);
  await keptOffline(page);
  rebuild(folder);
  await page.goto(`${host.url}about.html`);
  await installEnded(page);
  expect(await page.locator("#new-edition").count()).toBe(0);
  await page.reload();
  expect(await page.locator("h1").textContent()).not.toContain("(new)");
  half = false;
  await page.goto(`${host.url}about.html`);
  await page.locator("#new-edition").waitFor();
  await Promise.all([host.close(), former.close()]);
  await close();
});

test("a file that the host does not serve is passed over, and the rest is kept", async () => {
  const host = await moodyHost(inject("site"), (path, response) => {
    if (!path.endsWith("/data/schema.json")) return undefined;
    response.writeHead(404).end();
    return "answered";
  });
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await host.close();
  await searches(page, `${host.url}search.html`);
  await close();
});

test("a host that puts something of its own into every page keeps nothing offline, and is read over the network", async () => {
  const host = await moodyHost(inject("site"), (path, response) => {
    if (!path.endsWith("/index.html")) return undefined;
    const page = readFileSync(join(inject("site"), "index.html"), "utf8");
    response.writeHead(200, { "content-type": "text/html" }).end(`${page}<!-- counted -->`);
    return "answered";
  });
  const { close } = await visitWithoutCopy(host.url);
  await host.close();
  await close();
});

test.each([
  ["blocks workers", { serviceWorkers: "block" } as const, false],
  ["refuses to register one, as in some private windows", allowed, true],
])("a browser that %s reads and searches over the network, and says nothing", async (_, options, refuses) => {
  const host = await serve(inject("site"));
  const { page, troubles, close } = await visit(browser, host.url, options);
  if (refuses)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "serviceWorker", {
        value: { register: () => Promise.reject(new DOMException("refused", "SecurityError")), addEventListener() {} },
      });
    });
  await searches(page, `${host.url}search.html`);
  expect(troubles).toEqual([]);
  expect(await page.locator("#new-edition").count()).toBe(0);
  await host.close();
  await close();
});

test("a browser without workers at all, as over plain http, reads and searches over the network", async () => {
  const host = await serve(inject("site"));
  const { page, troubles, close } = await visit(browser, host.url, allowed);
  await page.addInitScript(() => Object.defineProperty(navigator, "serviceWorker", { value: undefined }));
  await searches(page, `${host.url}search.html`);
  expect(troubles).toEqual([]);
  await host.close();
  await close();
});
