import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { serviceWorker } from "../../src/publish/offline/worker.ts";
import { keptFile } from "../../src/publish/write/writer.ts";
import { type Host, serve } from "../support/server.ts";
import { filesOf } from "../support/site.ts";

/** Visits in which the site may keep itself for reading without a network. */
export const allowed = { serviceWorkers: "allow" } as const;

const folders: string[] = [];

/** A copy of a site, to be changed. */
export function copySite(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dossier-offline-"));
  folders.push(folder);
  cpSync(site, folder, { recursive: true });
  return folder;
}

export function removeCopies(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes the worker of a site as it stands. */
export function writeWorker(folder: string, whole?: number): void {
  const files = filesOf(folder)
    .filter((name) => !["sw.js", "dossier.zip"].includes(name))
    .map((name) => keptFile({ path: name, content: readFileSync(join(folder, name)) }));
  const { path, content } = serviceWorker(files, whole);
  writeFileSync(join(folder, path), content);
}

/** Another build of a site: a heading says so, and another file goes with it. */
export function rebuild(folder: string, whole?: number, word = "new"): void {
  const about = join(folder, "about.html");
  writeFileSync(about, readFileSync(about, "utf8").replace(/( \(\w+\))?<\/h1>/, ` (${word})</h1>`));
  const wordings = join(folder, "wordings.html");
  writeFileSync(wordings, `${readFileSync(wordings, "utf8")}<!-- ${word} -->`);
  writeWorker(folder, whole);
}

export interface HostWithMoods extends Host {
  /** Paths asked for, in order. */
  asked: string[];
}

/** A host that answers as `mood` says, and where it says nothing, as a plain host does. */
export async function moodyHost(
  site: string,
  mood: (path: string, response: ServerResponse) => string | "answered" | undefined,
): Promise<HostWithMoods> {
  const behind = await serve(site);
  const asked: string[] = [];
  let closing = false;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const instead = mood(path, response);
    if (instead === "answered") return;
    try {
      const answer = await fetch(new URL(instead ?? path, behind.url));
      const type = answer.headers.get("content-type") ?? "text/plain";
      response.writeHead(answer.status, { "content-type": type }).end(Buffer.from(await answer.arrayBuffer()));
    } catch (error) {
      // What is still on its way when the host goes is cut off, as by any host.
      if (!closing) throw error;
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dossier/`,
    asked,
    close: async () => {
      closing = true;
      await Promise.all([behind.close(), stop()]);
    },
  };
}

/** Searches, and waits for a result. */
export async function searches(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?q=violence`);
  await page.locator("#results [data-id]").first().waitFor();
}

/** Waits until the worker that is being installed is installed, or given up. */
export async function installEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    for (let tries = 0; tries < 20; tries++) {
      await pause();
      if ((await navigator.serviceWorker.getRegistration())?.installing) break;
    }
    while ((await navigator.serviceWorker.getRegistration())?.installing) await pause();
  });
}

/** How many files are kept, in all caches. */
export function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
  });
}
