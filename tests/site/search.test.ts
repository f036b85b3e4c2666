import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { type Host, serve } from "../support/server.ts";
import { type PlaceRow, rows } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const site = inject("site");
const quotations = rows<PlaceRow & { exact: string; speakers: string[]; kind: string }>(site, "quotations");
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(inject("browser")), serve(site)]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens the search page at an address, and waits until its status speaks. */
async function search(query: string, root = "") {
  const opened = await visit(browser, host.url);
  await opened.page.goto(`${host.url}${root}search.html${query}`);
  await settled(opened.page);
  return opened;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const results = document.getElementById("results");
    return !results?.hasAttribute("aria-busy") && (document.getElementById("status")?.textContent ?? "") !== "";
  });
}

const ids = (page: Page) =>
  page.locator("#results [data-id]").evaluateAll((found) => found.map((each) => each.getAttribute("data-id") ?? ""));
const holding = (words: RegExp) => quotations.filter(({ exact }) => words.test(exact)).map(({ id }) => id);
const ask = (q: string, more: Record<string, string> = {}) => `?${new URLSearchParams({ q, ...more })}`;

describe.each([
  ["", "en"],
  ["fr/", "fr"],
])("search.html under %j", (root) => {
  test.each([
    ["effort coordonné", /effort coordonné/],
    ["EFFORT coordonne", /effort coordonné/],
    ["observe recemment augmentation", /observé.*augmentation|augmentation.*observé/],
    ['"violation du Premier Amendement"', /violation du Premier Amendement/i],
  ])("finds %s", async (q, words) => {
    const { page, troubles, close } = await search(ask(q), root);
    const wanted = holding(words);
    const found = (await ids(page)).slice(0, Math.max(5, wanted.length));
    if (wanted.length > 0) expect(found).toEqual(expect.arrayContaining(wanted.slice(0, 1)));
    expect(troubles).toEqual([]);
    await close();
  });
});

test("shows a quotation letter for letter, its match marked, and leads to its page", async () => {
  const { page, close } = await search(ask("effort coordonné"));
  const first = page.locator("#results [data-id]").first();
  const id = await first.getAttribute("data-id");
  const quotation = quotations.find((other) => other.id === id);
  expect(await first.locator("a").first().textContent()).toBe(quotation?.exact);
  expect((await first.locator("mark").allTextContents()).join(" ")).toContain("effort");
  await first.locator("a").first().click();
  await page.waitForURL(`**/quotes/${id}.html`);
  expect(await page.locator(`blockquote[data-id="${id}"]`).count()).toBe(1);
  await close();
});

test("says how many there are, or that there is none", async () => {
  const some = await search(ask("effort"));
  expect(await some.page.locator("#status").textContent()).toMatch(/^\d+ results?\.$/);
  expect(await some.page.locator("#status").getAttribute("aria-live")).toBe("polite");
  await some.close();
  const none = await search(ask("xylophone"));
  expect(await none.page.locator("#status").textContent()).toContain("Nothing found for “xylophone”");
  expect(await ids(none.page)).toEqual([]);
  await none.close();
});

test("narrows by speaker, source and kind, from the address", async () => {
  const speaker = quotations.find(({ speakers }) => speakers.length > 0)?.speakers[0] ?? "";
  const { page, close } = await search(ask("", { speaker, kind: "quotation" }));
  const wanted = quotations.filter(({ speakers }) => speakers.includes(speaker)).map(({ id }) => id);
  expect((await ids(page)).sort()).toEqual(wanted.slice(0, 20).sort());
  expect(await page.locator("select[name=speaker]").inputValue()).toBe(speaker);
  await close();
  const source = await search(ask("", { source: "002", kind: "direct" }));
  const direct = quotations.filter(({ article, kind }) => article === "002" && kind === "direct").map(({ id }) => id);
  expect((await ids(source.page)).sort()).toEqual(direct.sort());
  await source.close();
});

test("finds actors, events and sources, each with a link", async () => {
  const { page, close } = await search(ask("", { kind: "actor" }));
  const actors = rows(site, "actors").map(({ id }) => id);
  const found = await ids(page);
  expect(found.length).toBe(Math.min(20, actors.length));
  expect(found.filter((id) => !actors.includes(id))).toEqual([]);
  expect(await page.locator("#results [data-id] a").count()).toBe(found.length);
  await close();
});

test("answers as somebody types, keeps the address, and goes back", async () => {
  const { page, close, troubles } = await search("");
  await page.locator("#q").fill("effort");
  await page.locator("#results [data-id]").first().waitFor();
  expect(new URL(page.url()).search).toBe("?q=effort");
  const before = await ids(page);
  await page.locator("select[name=source]").selectOption("001");
  await page.waitForFunction(() => location.search.includes("source=001"));
  await settled(page);
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes("source"));
  await settled(page);
  await expect.poll(() => ids(page)).toEqual(before);
  expect(await page.locator("select[name=source]").inputValue()).toBe("");
  expect(troubles).toEqual([]);
  await close();
});

test("is reached and worked by keyboard alone", async () => {
  const { page, close } = await search("");
  await page.locator("#q").focus();
  await page.keyboard.type("effort");
  await page.keyboard.press("Enter");
  await page.locator("#results [data-id]").first().waitFor();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest("#results [data-id]") !== null)) break;
  }
  const id = await page.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${id}.html`);
  await close();
});

test("without JavaScript says so, and leads to the quotations", async () => {
  const { page, close } = await visit(browser, host.url, { javaScriptEnabled: false });
  await page.goto(`${host.url}search.html?q=effort`);
  expect(await page.locator("noscript a[href='quotes.html']").count()).toBe(1);
  await close();
});

test("hostile words in the address stay words", async () => {
  const { page, troubles, close } = await search(ask('<img src=x onerror="document.title=1">"'));
  expect(await page.locator("#status img").count()).toBe(0);
  expect(await page.locator("#status").textContent()).toContain("<img");
  expect(troubles).toEqual([]);
  await close();
});

test("loads nothing until search is used: no other page has a script but the one that keeps the site", async () => {
  const { page, close } = await visit(browser, host.url);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${host.url}index.html`, { waitUntil: "networkidle" });
  expect(asked.filter((url) => /pagefind|\.js$/.test(url))).toEqual([`${host.url}offline.js`]);
  await close();
});
