import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { type Host, serve } from "../support/server.ts";

const queries = readFileSync(join(import.meta.dirname, "../fixtures/search/queries.txt"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.split(" → ") as [string, string]);

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(inject("browser")), serve(inject("site"))]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** The first five results after these words are typed: each as "#id words". */
async function firstFive(page: Page, q: string): Promise<string[]> {
  await page.locator("#q").fill(q);
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get("q") === asked, q);
  await page.waitForFunction(() => !document.getElementById("results")?.hasAttribute("aria-busy"));
  return page
    .locator("#results [data-id]")
    .evaluateAll((items) =>
      items.slice(0, 5).map((item) => `#${item.getAttribute("data-id")} ${item.querySelector("a")?.textContent}`),
    );
}

test.each(["", "fr/"])(
  "under %j, what is typed finds what is meant",
  async (root) => {
    const page = await browser.newPage();
    await page.goto(`${host.url}${root}search.html`);
    const missed: string[] = [];
    for (const [q, wanted] of queries) {
      const found = await firstFive(page, q);
      const right = found.some((result) =>
        wanted.startsWith("#") ? result.startsWith(`${wanted} `) : result.includes(wanted),
      );
      if (!right) missed.push(`${q} → ${wanted}, but found ${JSON.stringify(found)}`);
    }
    await page.close();
    expect(missed).toEqual([]);
  },
  120_000,
);
