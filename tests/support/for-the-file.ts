/** What all tests of a file share: started while the file is read, closed after its last test. */
import type { Browser } from "playwright-core";
import { afterAll, inject } from "vitest";
import { startBrowser } from "./browser.ts";
import { type Host, serve } from "./server.ts";

export async function browserForTheFile(): Promise<Browser> {
  const browser = await startBrowser(inject("browser"));
  afterAll(() => browser.close());
  return browser;
}

/** @param folder a built site */
export async function hostForTheFile(folder: string): Promise<Host> {
  const host = await serve(folder);
  afterAll(() => host.close());
  return host;
}
