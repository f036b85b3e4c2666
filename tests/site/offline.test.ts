import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  moodyHost,
  rebuild,
  removeCopies,
  searches,
  writeWorker,
} from "./offline-host.ts";

const browser = await browserForTheFile();

afterAll(removeCopies);

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
  expect(await page.locator("#new-edition").count()).toBe(0);
  await close();
});

test("a new build is told, and read when it is asked for; an old worker serves the old one until then", async () => {
  const folder = copySite(inject("site"));
  const host = await moodyHost(folder, () => undefined);
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}about.html`);
  await keptOffline(page);
  expect(await page.locator("#new-edition").count()).toBe(0);

  rebuild(folder);
  host.asked.length = 0;
  await page.goto(`${host.url}about.html`);
  expect(await page.locator("h1").textContent()).not.toContain("(new)");
  const notice = page.locator("#new-edition");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("A new edition of this dossier is here");
  expect(await notice.getAttribute("role")).toBe("status");
  // Only what changed was fetched.
  expect(host.asked.map((path) => path.replace(/^.*\//, "")).sort()).toEqual(["about.html", "sw.js", "wordings.html"]);

  await Promise.all([page.waitForEvent("load"), notice.locator("button").click()]);
  await expect.poll(() => page.locator("h1").textContent()).toContain("(new)");
  await host.close();
  await searches(page, `${host.url}fr/search.html`);
  await close();
});

test("a tab that is left open while another goes over to a new build says so, and goes over when it is asked", async () => {
  const folder = copySite(inject("site"));
  const host = await serve(folder);
  const { page: left, close } = await visit(browser, host.url, allowed);
  await left.goto(`${host.url}fr/about.html`);
  await keptOffline(left);
  const page = await left.context().newPage();
  rebuild(folder);
  await page.goto(`${host.url}about.html`);
  await page.locator("#new-edition button").click();
  await expect.poll(() => page.locator("h1").textContent()).toContain("(new)");

  const notice = left.locator("#new-edition");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("Une nouvelle édition");
  await Promise.all([left.waitForEvent("load"), notice.locator("button").click()]);
  await left.locator("h1").waitFor();
  expect(await left.locator("#new-edition").count()).toBe(0);
  await host.close();
  await close();
});

test("of a large site, the search and what was read are kept until the next build, and another page says that it is not", async () => {
  const folder = copySite(inject("site"));
  writeWorker(folder, 1000);
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  const [first = "", second = ""] = filesOf(folder).filter((path) => /^quotes\//.test(path));
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await page.goto(`${host.url}${first}?from=feed`);
  rebuild(folder, 1000);
  await page.goto(host.url + second);
  await page.locator("#new-edition button").waitFor();
  await host.close();

  await searches(page, `${host.url}search.html`);
  await page.goto(host.url + first);
  await page.locator("blockquote[data-id]").waitFor();
  await Promise.all([page.waitForEvent("load"), page.locator("#new-edition button").click()]);
  await page.goto(host.url + first);
  expect(await page.locator("p[lang=en]").textContent()).toContain("was not kept");
  await page.locator("a").click();
  await page.locator("#q").waitFor();
  await close();
});

test("a host that sends search.html on to search is kept as well", async () => {
  const host = await moodyHost(inject("site"), (path, response) => {
    if (/\.html(?:\?|$)/.test(path)) {
      response.writeHead(308, { location: path.replace(".html", "") }).end();
      return "answered";
    }
    return /\/[^/.]+(?:\?|$)/.test(path) ? path.replace(/(\?|$)/, ".html$1") : undefined;
  });
  const { page, close } = await visit(browser, host.url, allowed);
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await host.close();
  await searches(page, `${host.url}search.html`);
  await searches(page, `${host.url}fr/search`);
  await close();
});

test("under npm start no worker stands between an editor and a new build", async () => {
  const folder = copySite(inject("site"));
  const about = join(folder, "about.html");
  const devServer = '<script type="module" src="/.11ty/reload-client.js"></script></head>';
  writeFileSync(about, readFileSync(about, "utf8").replace("</head>", devServer));
  writeWorker(folder);
  const host = await serve(folder);
  const { page, close } = await visit(browser, host.url, allowed);
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${host.url}about.html`);
  await page.waitForTimeout(500);
  expect(await registered()).toBe(0);
  await page.goto(`${host.url}index.html`);
  await keptOffline(page);
  await page.goto(`${host.url}about.html`);
  await expect.poll(registered).toBe(0);
  await host.close();
  await close();
});

test("a reader who saves data is sent nothing that was not asked for", async () => {
  const host = await moodyHost(inject("site"), () => undefined);
  const { page, close } = await visit(browser, host.url, allowed);
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.goto(`${host.url}index.html`);
  await installEnded(page);
  expect(host.asked.filter((path) => /sw\.js|pagefind/.test(path))).toEqual([]);
  await host.close();
  await close();
});
