import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import type { Dossier } from "../../src/model.ts";
import { searchIndex } from "../../src/publish/search/bundle.ts";
import { sampleDossier } from "../fixtures/sample-dossier.ts";
import { browserForTheFile } from "../support/for-the-file.ts";
import { keptOffline } from "../support/kept.ts";
import { writeSearchSite } from "../support/search-site.ts";
import { serve } from "../support/server.ts";

/** So many articles, each with somebody who says something; of two the names are the same. */
function crowd(count: number): Dossier {
  const sample = sampleDossier();
  const [actor] = sample.actors;
  const [source] = sample.sources;
  const quotation = sample.quotations.find(({ id }) => id === "amazon-observe");
  if (!actor || !source || !quotation) throw new Error("the sample has lost its first article");
  const numbers = Array.from({ length: count }, (_, at) => at);
  const nameOf = (at: number) => (at < 2 ? "Ève Zola" : `Agnès N${at} Martin`);
  return sampleDossier({
    actors: numbers.map((at) => ({ ...actor, id: `a-${at}`, name: nameOf(at), quotations: [`q-${at}`], mentions: [] })),
    sources: numbers.map((at) => ({ ...source, id: `s-${at}`, quotations: [`q-${at}`], overlaps: [] })),
    quotations: numbers.map((at) => ({
      ...quotation,
      id: `q-${at}`,
      article: `s-${at}`,
      speakers: [`a-${at}`],
      utterances: [],
    })),
    utterances: [],
    events: [],
    divergences: [],
  });
}

const folder = mkdtempSync(join(tmpdir(), "dossier-crowd-"));
const dossier = crowd(5000);
writeSearchSite(folder, dossier, await searchIndex(dossier));
const browser = await browserForTheFile();
const host = await serve(folder);
afterAll(async () => {
  await host.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const ids = (page: Page) =>
  page.locator("#results [data-id]").evaluateAll((found) => found.map((each) => each.getAttribute("data-id")));

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.getElementById("results")?.hasAttribute("aria-busy"));
}

/** Types a part of a name, chooses what is offered for it, and reads who is found and under which name. */
async function narrows(context: BrowserContext, root: string): Promise<void> {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${root}fr/search.html`);
  expect(asked.filter((url) => /pagefind/.test(url))).toEqual([]);
  const speaker = page.locator("#filter-speaker");
  await speaker.fill("agnes n17");
  await page.waitForFunction(() => document.querySelectorAll("#names-speaker option").length > 1);
  const offered = await page
    .locator("#names-speaker option")
    .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  expect(offered.slice(0, 3)).toEqual(["Agnès N17 Martin", "Agnès N170 Martin", "Agnès N1700 Martin"]);
  expect(offered.length).toBeLessThanOrEqual(50);
  await speaker.fill("Agnès N17 Martin");
  await page.waitForFunction(() => location.search === "?speaker=a-17");
  await settled(page);
  expect(await ids(page)).toEqual(["q-17", "a-17"]);
  expect(await page.locator("[data-id=q-17] .result-about").textContent()).toMatch(/^Agnès N17 Martin · S18 · /);
  expect(await page.locator("#filters-set").textContent()).toBe("(1)");
  await speaker.fill("");
  await page.waitForFunction(() => location.search === "");
  await speaker.fill("personne");
  await speaker.blur();
  await expect.poll(() => speaker.inputValue()).toBe("");
  // What an address says is shown by name.
  await page.goto(`${root}fr/search.html?speaker=a-1&source=s-1`);
  await expect.poll(() => speaker.inputValue()).toBe("Ève Zola (2)");
  await settled(page);
  expect(await ids(page)).toEqual(["q-1"]);
  await page.locator("#unfilter a").click();
  await expect.poll(() => speaker.inputValue()).toBe("");
  await page.close();
}

test("a page of thousands of names holds none of them, and is closed to them without a script", async () => {
  for (const path of ["search.html", "fr/search.html"]) {
    const html = readFileSync(join(folder, path), "utf8");
    expect(gzipSync(html).length).toBeLessThan(10_000);
    expect(html.match(/<[a-z]/g)?.length).toBeLessThan(200);
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.url}search.html`);
  expect(await page.locator("#filter-speaker").isDisabled()).toBe(true);
  await context.close();
});

test("a name is typed over http", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  await narrows(context, host.url);
  await context.close();
});

test("a short word keeps to the filters", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${host.url}search.html?q=zola&speaker=a-1`);
  await page.locator("#results [data-id]").first().waitFor();
  expect((await ids(page)).sort()).toEqual(["a-1", "q-1"]);
  await context.close();
});

test("a name is typed from the bare folder", async () => {
  const context = await browser.newContext();
  await narrows(context, pathToFileURL(`${folder}/`).href);
  await context.close();
});

test("a name is typed with the server stopped", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.url}search.html`);
  await keptOffline(page);
  await host.close();
  await narrows(context, host.url);
  await context.close();
});
