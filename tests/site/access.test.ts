import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, inject, test } from "vitest";
import { browserForTheFile, hostForTheFile } from "../support/for-the-file.ts";
import { kindsOfPages } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const site = inject("site");
const engine = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await browserForTheFile();
const host = await hostForTheFile(site);

test.each([360, 1280])(
  "every kind of page passes axe at %i px, light and dark, and does not scroll sideways",
  async (width) => {
    const { page, troubles, close } = await visit(browser, host.url, { viewport: { width, height: 800 } });
    const wrong: string[] = [];
    // A search page with its results is another page than one without.
    for (const path of [...kindsOfPages(site), "search.html?q=violence", "fr/search.html?q=violence"]) {
      await page.goto(host.url + path);
      if (path.includes("?")) await page.locator("#results [data-id]").first().waitFor();
      await page.evaluate(engine);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const violations = await page.evaluate(violationsIn, colorScheme === "dark");
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

test("under a finger what stands by itself is 44 px tall, and nothing in a sentence but its line", async () => {
  const { page, close } = await visit(browser, host.url, { viewport: { width: 360, height: 800 }, hasTouch: true });
  const low: string[] = [];
  for (const path of [...kindsOfPages(site), "search.html?q=violence"]) {
    await page.goto(host.url + path);
    if (path.includes("?")) await page.locator("#results [data-id]").first().waitFor();
    low.push(...(await page.evaluate(lowTargets)).map((target) => `${path}: ${target}`));
  }
  await close();
  expect(low).toEqual([]);
});

/** Runs in the page. */
function lowTargets(): string[] {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  const inSentence = (link: Element) =>
    [...(link.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 1,
    );
  return [...document.querySelectorAll("a[href], button, summary, select, input")]
    .filter((target) => !target.closest(".skip, .unseen, .refs, [hidden]") && !inSentence(target))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 1 && height > 1 && height < 44;
    })
    .map((target) => target.outerHTML.slice(0, 120));
}

/** Runs in the page. What does not depend on colour is the same in the dark. */
async function violationsIn(coloursOnly: boolean): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"],
    preload: false,
    ...(coloursOnly ? { runOnly: ["color-contrast", "link-in-text-block"] } : {}),
  });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
}

test("a keyboard reaches the text by the skip link, which is then seen", async () => {
  const { page, close } = await visit(browser, host.url);
  await page.goto(`${host.url}index.html`);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  const target = (await skip.getAttribute("href")) ?? "";
  expect(target).toMatch(/^#./);
  const box = await skip.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.width > 10 && box.height > 10).toBe(true);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
  await close();
});
