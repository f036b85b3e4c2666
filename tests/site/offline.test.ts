import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { serve } from "../support/server.ts";
import { visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser(inject("browser"));
});

afterAll(() => browser?.close());

test("sw.js, once registered, answers with the server gone: pages, and a search", async () => {
  const host = await serve(inject("site"));
  const { page, close } = await visit(browser, host.url, { serviceWorkers: "allow" });
  await page.goto(`${host.url}index.html`);
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("sw.js");
    await new Promise((resolve) =>
      installing?.addEventListener("statechange", () => installing.state === "activated" && resolve(null)),
    );
  });
  const title = await page.title();
  await host.close();

  for (const address of ["", "index.html", "index.html?from=feed"]) {
    await page.goto(host.url + address);
    expect(await page.title()).toBe(title);
  }
  await page.goto(`${host.url}fr/search.html?q=violence`);
  await page.locator("#results [data-id]").first().waitFor();
  await close();
});
