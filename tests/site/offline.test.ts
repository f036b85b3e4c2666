import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { siteFiles } from "../../src/publish/finish.ts";
import { serviceWorker } from "../../src/publish/offline/worker.ts";
import { startBrowser } from "../support/browser.ts";
import { keptOffline } from "../support/kept.ts";
import { serve } from "../support/server.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;
const folders: string[] = [];

beforeAll(async () => {
  browser = await startBrowser(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the site, to be changed. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "dossier-offline-"));
  folders.push(folder);
  cpSync(inject("site"), folder, { recursive: true });
  return folder;
}

/** Writes the worker of the site as it stands. */
function writeWorker(folder: string, whole?: number): void {
  const { path, content } = serviceWorker(siteFiles(folder, ["sw.js", "dossier.zip"]), whole);
  writeFileSync(join(folder, path), content);
}

const allowed = { serviceWorkers: "allow" } as const;

/** Searches, and waits for a result. */
async function searches(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?q=violence`);
  await page.locator("#results [data-id]").first().waitFor();
}

test("one visit keeps the whole site: pages, styles and search answer with the server gone", async () => {
  const host = await serve(inject("site"));
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}index.html`);
  const title = await page.title();
  await keptOffline(page);
  await host.close();

  for (const address of ["", "index.html", "index.html?from=feed", "index.html#text"]) {
    await page.goto(host.url + address);
    expect(await page.title()).toBe(title);
  }
  await page.goto(`${host.url}fr/quotes.html`);
  await page.locator(".entry[data-id] a").first().click();
  await page.locator("blockquote[lang=fr][data-id]").waitFor();
  await searches(page, `${host.url}search.html`);
  await searches(page, `${host.url}fr/search.html`);
  await close();
});

test("a page that was being read searches without a network, though it was opened before the worker was there", async () => {
  const host = await serve(inject("site"));
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}search.html`);
  await keptOffline(page);
  await host.close();
  await page.locator("#q").fill("violence");
  await page.locator("#results [data-id]").first().waitFor();
  await close();
});

test("a new build is told, and read when it is asked for; an old worker serves the old one until then", async () => {
  const folder = copy();
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}about.html`);
  await keptOffline(page);
  expect(await page.locator("#new-edition").count()).toBe(0);

  const about = join(folder, "about.html");
  writeFileSync(about, readFileSync(about, "utf8").replace("</h1>", " (new)</h1>"));
  writeWorker(folder);
  await page.goto(`${host.url}about.html`);
  expect(await page.locator("h1").textContent()).not.toContain("(new)");
  const notice = page.locator("#new-edition");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("A new edition of this dossier is here");
  expect(await notice.getAttribute("role")).toBe("status");

  await Promise.all([page.waitForEvent("load"), notice.locator("button").click()]);
  await expect.poll(() => page.locator("h1").textContent()).toContain("(new)");
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await host.close();
  await searches(page, `${host.url}fr/search.html`);
  await close();
});

test("of a large site, the search and what was read are kept, and another page says that it is not", async () => {
  const folder = copy();
  writeWorker(folder, 1000);
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  const [first = "", second = ""] = siteFiles(folder).flatMap(({ path }) => (/^quotes\//.test(path) ? [path] : []));
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await page.goto(host.url + first);
  await host.close();

  await searches(page, `${host.url}search.html`);
  await page.goto(host.url + first);
  await page.locator("blockquote[data-id]").waitFor();
  await page.goto(host.url + second);
  expect(await page.locator("body").textContent()).toContain("was not kept");
  await page.locator("a").click();
  await page.locator("#q").waitFor();
  await close();
});

test("a host that sends search.html on to search is kept as well", async () => {
  const behind = await serve(inject("site"));
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (/\.html(?:\?|$)/.test(path)) return response.writeHead(308, { location: path.replace(".html", "") }).end();
    const file = /\/[^/.]+(?:\?|$)/.test(path) ? path.replace(/(\?|$)/, ".html$1") : path;
    const answer = await fetch(new URL(file, behind.url));
    const type = answer.headers.get("content-type") ?? "text/plain";
    response.writeHead(answer.status, { "content-type": type }).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dossier/`;
  const { page, close } = await visit(browser, origin, allowed);
  await page.goto(`${origin}index.html`);
  await keptOffline(page);
  await Promise.all([behind.close(), new Promise((resolve) => server.close(resolve).closeAllConnections())]);
  await searches(page, `${origin}search.html`);
  await searches(page, `${origin}fr/search`);
  await close();
});

test("with the storage full nothing is kept, nothing breaks, and nothing is said", async () => {
  const host = await serve(inject("site"));
  const { page, troubles, close } = await visit(browser, host.url, allowed);
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(host.url).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 20_000 });
  await page.goto(`${host.url}index.html`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          if (!registration?.installing) resolve();
          else setTimeout(look, 50);
        };
        setTimeout(look, 500);
      }),
  );
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await searches(page, `${host.url}search.html`);
  expect(troubles.filter((trouble) => !/quota/i.test(trouble))).toEqual([]);
  await close();
});

test("where workers are refused, as in some private windows, the site works over the network", async () => {
  const host = await serve(inject("site"));
  const { page, troubles, close } = await visit(browser, host.url, allowed);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", {
      value: { register: () => Promise.reject(new DOMException("refused", "SecurityError")), addEventListener() {} },
    });
  });
  await searches(page, `${host.url}search.html`);
  expect(troubles).toEqual([]);
  await host.close();
  await close();
});

test("under npm start no worker stands between an editor and a new build, unless one is asked for", async () => {
  const folder = copy();
  const about = join(folder, "about.html");
  const devServer = '<script type="module" src="/.11ty/reload-client.js"></script></head>';
  writeFileSync(about, readFileSync(about, "utf8").replace("</head>", devServer));
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await page.goto(`${host.url}about.html`, { waitUntil: "load" });
  await expect.poll(registered).toBe(0);
  await page.goto(`${host.url}about.html?offline`);
  await expect.poll(registered).toBe(1);
  await host.close();
  await close();
});
