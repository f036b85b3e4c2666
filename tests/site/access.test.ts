import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { type Host, serve } from "../support/server.ts";
import { kindsOfPages } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const site = inject("site");
const engine = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(inject("browser")), serve(site)]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

test.each([360, 1280])(
  "every kind of page passes axe at %i px, light and dark, and does not scroll sideways",
  async (width) => {
    const { page, troubles, close } = await visit(browser, host.url, { viewport: { width, height: 800 } });
    const wrong: string[] = [];
    for (const path of kindsOfPages(site)) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(host.url + path, { waitUntil: "networkidle" });
        await page.evaluate(engine);
        const violations = await page.evaluate(async (only) => {
          const { axe } = window as unknown as { axe: typeof import("axe-core") };
          const options: axe.RunOptions = only ? { runOnly: ["color-contrast", "link-in-text-block"] } : {};
          return (await axe.run(document, options)).violations.map(
            ({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`,
          );
        }, colorScheme === "dark");
        wrong.push(...violations.map((violation) => `${path} ${colorScheme}: ${violation}`));
      }
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wrong.push(`${path}: ${over} px wider than the window`);
    }
    await close();
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
  },
  240_000,
);

test("a keyboard reaches the text by the skip link, and every focus is seen", async () => {
  const { page, close } = await visit(browser, host.url);
  await page.goto(`${host.url}index.html`);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  expect(await skip.getAttribute("href")).toMatch(/^#/);
  const box = await skip.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.width > 10).toBe(true);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe(
    (await skip.getAttribute("href").catch(() => null)) ?? new URL(page.url()).hash,
  );
  await close();
});
