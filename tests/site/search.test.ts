import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { browserForTheFile, hostForTheFile } from "../support/for-the-file.ts";
import { type PlaceRow, rows } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const site = inject("site");
const quotations = rows<PlaceRow & { exact: string; speakers: string[]; kind: string; saidOn: string | null }>(
  site,
  "quotations",
);
const browser = await browserForTheFile();
const host = await hostForTheFile(site);

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

test("filters that are set are counted, named where nothing is found, and taken away at once; back sets them again", async () => {
  const { page, close } = await search(ask("xylophone", { source: "001", kind: "direct" }));
  expect(await page.locator("#status").textContent()).toContain("with these filters");
  expect(await page.locator("#filters-set").textContent()).toBe("(2)");
  await page.locator("#q").fill("effort");
  await page.waitForFunction(() => location.search.includes("effort"));
  await settled(page);
  await page.locator("#unfilter a").click();
  await page.waitForFunction(() => location.search === "?q=effort");
  await settled(page);
  expect(await page.locator("#unfilter").isVisible()).toBe(false);
  expect(await page.locator("#q").evaluate((input) => input === document.activeElement)).toBe(true);
  await page.goBack();
  await page.waitForFunction(() => location.search.includes("source=001"));
  expect(await page.locator("select[name=source]").inputValue()).toBe("001");
  expect(await page.locator("#filters-set").textContent()).toBe("(2)");
  await close();
});

test("a date that is the article's is told from one of the words", async () => {
  const dated = quotations.find(({ saidOn }) => saidOn !== null);
  const undated = quotations.find(({ saidOn }) => saidOn === null);
  for (const [quotation, own] of [
    [dated, true],
    [undated, false],
  ] as const) {
    const { page, close } = await search(ask(`"${quotation?.exact}"`, { source: quotation?.article ?? "" }));
    const about = page.locator(`[data-id="${quotation?.id}"] .result-about`);
    expect((await about.textContent())?.includes("(article)")).toBe(!own);
    await close();
  }
});

test("the status is silent while somebody types, and speaks once when they pause", async () => {
  const { page, close } = await search("");
  await page.evaluate(() => {
    const spoken: string[] = [];
    const status = document.getElementById("status") as HTMLElement;
    new MutationObserver(() => spoken.push(status.textContent ?? "")).observe(status, { childList: true });
    const input = document.getElementById("q") as HTMLInputElement;
    for (const letters of ["eff", "effo", "effor", "effort"]) {
      input.value = letters;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    Object.assign(globalThis, { spoken });
  });
  await page.locator("#results [data-id]").first().waitFor();
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  expect(spoken.filter((words) => words !== "Searching…")).toEqual([expect.stringMatching(/^\d+ results?\.$/)]);
  await close();
});

test("an index that does not load is told, with what to do", async () => {
  const { page, close } = await visit(browser, host.url);
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(`${host.url}fr/search.html${ask("effort")}`);
  await settled(page);
  expect(await page.locator("#status").textContent()).toMatch(/n’a pas pu être chargé\. Rechargez/);
  await close();
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
  await page.locator("form#search button").click();
  await page.waitForURL("**/quotes.html?*");
  expect(await page.locator("noscript").textContent()).toContain("Every quotation stands on this page");
  expect(await page.locator(".entry[data-id]").count()).toBeGreaterThan(0);
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

test("a slip gets a suggestion, which is a link that searches", async () => {
  const { page, close } = await search(ask("violance"));
  expect(await page.locator("#status").textContent()).toContain("Nothing found");
  await page.locator("#suggestion a").click();
  await page.locator("#results [data-id]").first().waitFor();
  expect(await page.locator("#q").inputValue()).toBe("violence");
  expect(new URL(page.url()).search).toBe("?q=violence");
  expect(await page.locator("#suggestion").textContent()).toBe("");
  await close();
});

test("results stand in groups, each headed, and can be put in the order of dates", async () => {
  const { page, close } = await search(ask("violence", { sort: "newest" }));
  expect(await page.locator("#results h3").allTextContents()).toEqual([
    expect.stringMatching(/^Quotations \d+$/),
    expect.stringMatching(/^Events \d+$/),
    expect.stringMatching(/^In the story/),
  ]);
  const newest = await ids(page);
  await page.locator("select[name=sort]").selectOption("date");
  await page.waitForFunction(() => location.search.includes("sort=date"));
  await settled(page);
  const oldest = await ids(page);
  expect(oldest[0]?.slice(0, 3)).toBe("001");
  expect(newest[0]?.slice(0, 3)).not.toBe("001");
  await close();
});

test("arrow keys walk through the results and back to the words", async () => {
  const { page, close } = await search(ask("violence"));
  const [first, second] = await ids(page);
  const focused = () => page.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id"));
  await page.locator("#q").focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(first);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(second);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator("#q").evaluate((input) => input === document.activeElement)).toBe(true);
  await close();
});

test.each(["", "fr/"])("the first result is in view on a phone with its keyboard open, under %j", async (root) => {
  const phone = { viewport: { width: 375, height: 330 }, isMobile: true, hasTouch: true };
  const { page, close } = await visit(browser, host.url, phone);
  await page.goto(`${host.url}${root}search.html`);
  await page.locator("#q").tap();
  await page.keyboard.type("violence");
  const first = page.locator("#results [data-id] a").first();
  await first.waitFor();
  await expect
    .poll(async () => {
      const box = await first.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 330;
    })
    .toBe(true);
  await close();
});

test("quotes.html filters itself in place, and is whole again without words", async () => {
  const { page, troubles, close } = await visit(browser, host.url);
  await page.goto(`${host.url}fr/quotes.html`);
  const shown = () => page.locator(".entry[data-id]:visible").count();
  const all = await shown();
  expect(all).toBeGreaterThanOrEqual(quotations.length);
  await page.locator("#filter-q").fill("coordonne EFFORT");
  expect(await page.locator("#filter-status").textContent()).toMatch(/^\d+ citations sur \d+/);
  expect(await shown()).toBe(holding(/effort coordonné/).length);
  expect(await page.locator("main section:visible h2").count()).toBeLessThan(5);
  await page.locator("#filter-q").fill("xylophone");
  expect(await page.locator("#filter-status").textContent()).toContain("Aucune citation");
  await page.locator("#filter-q").fill("");
  expect(await shown()).toBe(all);
  expect(troubles).toEqual([]);
  await close();
});

test("from the bare folder: results as one types, an address that can be kept, and the way back", async () => {
  const root = `${pathToFileURL(site)}/`;
  const { page, troubles, close } = await visit(browser, root);
  await page.goto(`${root}search.html?q=effort`);
  await settled(page);
  expect((await ids(page)).length).toBeGreaterThan(0);
  await page.locator("#q").fill("violence");
  await page.waitForFunction(() => location.search === "?q=violence");
  await settled(page);
  const before = await ids(page);
  await page.locator("#results [data-id] a").first().click();
  await page.locator("blockquote[data-id]").waitFor();
  await page.goBack();
  await settled(page);
  await expect.poll(() => ids(page)).toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});
