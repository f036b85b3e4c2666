import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { browserForTheFile, hostForTheFile } from "../support/for-the-file.ts";
import { keptOffline } from "../support/kept.ts";
import { serve } from "../support/server.ts";

interface Query {
  line: string;
  q: string;
  asked: Record<string, string>;
  wanted: string;
}

/** `violence [speaker=google] → incitant` */
const queries: Query[] = readFileSync(join(import.meta.dirname, "../fixtures/search/queries.txt"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, q = "", brackets = "", wanted = ""] = /^(.*?)(?: \[(.*)\])? → (.*)$/.exec(line) ?? [];
    return { line, q, asked: Object.fromEntries(new URLSearchParams(brackets.replaceAll(" ", "&"))), wanted };
  });

const browser = await browserForTheFile();
const host = await hostForTheFile(inject("site"));

/** What the page answers to words and filters that are typed and chosen: the first five as "#id words", and a suggestion. */
async function answer(page: Page, { q, asked }: Query) {
  await page.evaluate((values) => {
    for (const select of document.querySelectorAll("select")) select.value = values[select.name] ?? "";
  }, asked);
  await page.locator("#q").fill(q);
  await page.locator("#q").press("Enter");
  await page.waitForFunction(() => !document.getElementById("results")?.hasAttribute("aria-busy"));
  const found = await page
    .locator("#results [data-id]")
    .evaluateAll((items) =>
      items.slice(0, 5).map((item) => `#${item.getAttribute("data-id")} ${item.querySelector("a")?.textContent}`),
    );
  return { found, suggestion: () => page.locator("#suggestion a").textContent({ timeout: 5000 }) };
}

async function misses(page: Page, lang: string): Promise<string[]> {
  const missed: string[] = [];
  for (const query of queries.filter(({ asked }) => (asked.lang ?? lang) === lang)) {
    const { found, suggestion } = await answer(page, query);
    const { line, wanted } = query;
    if (wanted === "-") {
      if (found.length > 0) missed.push(`${line}, but found ${JSON.stringify(found)}`);
    } else if (wanted.startsWith("?")) {
      const suggested = await suggestion().catch(() => null);
      if (suggested !== wanted.slice(1)) missed.push(`${line}, but suggested ${suggested}`);
    } else {
      const right = found.some((result) =>
        wanted.split("|").some((one) => (one.startsWith("#") ? result.startsWith(`${one} `) : result.includes(one))),
      );
      if (!right) missed.push(`${line}, but found ${JSON.stringify(found)}`);
    }
  }
  return missed;
}

test("there are at least sixty", () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
});

describe.each([
  ["", "en"],
  ["fr/", "fr"],
])("what is typed under %j finds what is meant", (root, lang) => {
  test("over http", async () => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${host.url}${root}search.html`);
    expect(await misses(page, lang)).toEqual([]);
    await context.close();
  }, 240_000);

  test("with the server stopped after one visit", async () => {
    const passing = await serve(inject("site"));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${passing.url}index.html`);
    await keptOffline(page);
    await passing.close();
    await page.goto(`${passing.url}${root}search.html`);
    expect(await misses(page, lang)).toEqual([]);
    await context.close();
  }, 240_000);

  test("from the bare folder, opened by a double click", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(inject("site"))}/${root}search.html`);
    expect(await misses(page, lang)).toEqual([]);
    await context.close();
  }, 240_000);
});
