import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { browserForTheFile, hostForTheFile } from "../support/for-the-file.ts";
import { keptOffline } from "../support/kept.ts";
import { serve } from "../support/server.ts";
import { kindsOfPages, pagesOf } from "../support/site.ts";
import { visit } from "../support/visit.ts";
import { allowed, copySite, removeCopies, writeWorker } from "./offline-host.ts";

const site = inject("site");
const folder = `${pathToFileURL(site).href}/`;
const browser = await browserForTheFile();
const host = await hostForTheFile(site);

afterAll(removeCopies);

/** Whatever a page was kept from, from its first byte on. */
async function reported(page: Page): Promise<string[]> {
  const list: string[] = [];
  await page.exposeFunction("tellViolation", (words: string) => void list.push(words));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (words: string) => void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      tellViolation(`${location.href} ${violatedDirective} ${blockedURI}`),
    );
  });
  return list;
}

const answered = (page: Page) => page.locator("#results [data-id]").first().waitFor();

test("every page has a policy, before anything it loads, and nothing inline that runs but the style of 404.html", () => {
  const wrong = pagesOf(site).flatMap((path) => {
    const html = readFileSync(join(site, path), "utf8");
    const found = [
      /^<!doctype html>\n<html lang="\w+"><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" /.test(
        html,
      )
        ? ""
        : "no policy at its beginning",
      ...[...html.matchAll(/<script(?![^>]* (?:src="|type="application\/(?:ld\+)?json"))/g)].map(() => "inline script"),
      ...[...html.matchAll(/<[^>]*\s(?:style|on\w+)="/g)].map(([tag]) => tag),
      ...(/^(?:fr\/)?404\.html$/.test(path) ? [] : [...html.matchAll(/<style/g)].map(() => "inline style")),
    ];
    return found.filter(Boolean).map((what) => `${path}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["over http", () => host.url],
  ["opened from a folder", () => folder],
])(
  "no page is kept from anything it needs, %s",
  async (_, origin) => {
    const root = origin();
    const { page, troubles, close } = await visit(browser, root);
    const violations = await reported(page);
    for (const path of kindsOfPages(site)) await page.goto(root + path);
    for (const lang of ["", "fr/"]) {
      await page.goto(`${root}${lang}search.html?q=violence`);
      await answered(page);
      await page.goto(`${root}${lang}quotes.html`);
      await page.locator("main input").first().fill("violence");
      await page.goto(`${root}${lang}search.html`);
      await page.locator("#q").fill("effort");
      await answered(page);
    }
    await close();
    expect(violations).toEqual([]);
    expect(troubles).toEqual([]);
  },
  240_000,
);

test.each([
  ["over http", () => host.url],
  ["opened from a folder", () => folder],
])("nothing foreign loads or runs in a page, %s", async (_, origin) => {
  const { page, close } = await visit(browser, origin());
  const violations = await reported(page);
  for (const path of ["index.html", "fr/search.html", "404.html"]) {
    await page.goto(origin() + path);
    violations.length = 0;
    const ran = await page.evaluate(inject3rdParty);
    expect(ran, path).toBe(false);
    await expect
      .poll(() => violations.map((one) => one.split(" ")[1]).sort(), { message: path })
      .toEqual(expect.arrayContaining(["img-src", "script-src-elem", "style-src-attr"]));
  }
  await close();
});

/** Runs in the page: what markup that slipped in could try. */
async function inject3rdParty(): Promise<boolean> {
  const script = document.createElement("script");
  script.textContent = "window.ran = true";
  const holder = document.createElement("div");
  holder.innerHTML = `<img src="https://elsewhere.example/pixel.png" onerror="window.ran = true"><p style="color:red">`;
  document.body.append(script, holder);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return "ran" in window;
}

test("kept for reading without a network, the search answers and the page for what is not kept is styled, unreported", async () => {
  const copy = copySite(site);
  writeWorker(copy, 1);
  const own = await serve(copy);
  const { page, close } = await visit(browser, own.url, allowed);
  const violations = await reported(page);
  await page.goto(`${own.url}index.html`);
  await keptOffline(page);
  await own.close();
  await page.goto(`${own.url}fr/search.html?q=violence`);
  await answered(page);
  await page.goto(own.url + pagesOf(copy).find((path) => path.startsWith("quotes/")));
  expect(await page.locator("p[lang=en]").textContent()).toContain("There is no network");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe("sans-serif");
  await page.locator("a").click();
  await page.locator("#search").waitFor();
  expect(violations).toEqual([]);
  await close();
});

test("without JavaScript the search's form still leads to the quotations, over http and from a folder", async () => {
  for (const root of [host.url, folder]) {
    const { page, close } = await visit(browser, root, { javaScriptEnabled: false });
    await page.goto(`${root}fr/search.html`);
    await page.locator("#q").fill("violence");
    await page.locator("#q").press("Enter");
    await page.waitForURL((url) => url.pathname.endsWith("/fr/quotes.html"));
    await close();
  }
});
