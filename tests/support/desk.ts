import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { openDesk } from "../../scripts/desk/desk.ts";
import { makeCorpus } from "./corpus.ts";
import { DOUBTFUL } from "./doubtful.ts";
import { visit } from "./visit.ts";

/** What the editor has written before. */
export const OWN = "# Mine: read on paper first.\ntitle: Le pont de Calmont   # for now\nignore: [Midi]\n";

/** The desk over twelve doubtful articles, open in a browser until the test ends. */
export async function sitDown(browser: Browser, query = "") {
  const folder = makeCorpus({ ...DOUBTFUL, "dossier.yaml": OWN });
  const desk = await openDesk(folder, "http://localhost:8080/");
  onTestFinished(() => desk.close());
  const visited = await visit(browser, new URL(desk.url).origin);
  onTestFinished(() => visited.close());
  await visited.page.goto(desk.url + query);
  await visited.page.locator("#doubt[data-id]").waitFor();
  const file = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null);
  return { ...visited, desk, folder, file };
}

export const shown = (page: Page) => page.locator("#doubt").getAttribute("data-id");

/** Goes to a doubt by key, as an editor who looks for it. */
export async function goTo(page: Page, id: string): Promise<void> {
  for (let back = 0; back < 80; back++) await page.keyboard.press("k");
  for (let step = 0; step < 80; step++) {
    if ((await shown(page)) === id) return;
    await page.keyboard.press("j");
  }
  throw new Error(`no doubt ${id}`);
}

/** Presses keys and types words ("'Anne"). */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await (key.startsWith("'") ? page.keyboard.type(key.slice(1)) : page.keyboard.press(key));
}

/** Answers a doubt by key, and waits until it is off the list. */
export async function answer(page: Page, id: string, ...keys: string[]): Promise<void> {
  await goTo(page, id);
  await press(page, ...keys);
  await expect.poll(() => shown(page), { timeout: 10_000 }).not.toBe(id);
}

export const quotation = (id: string) => `quotation/${id}`;
