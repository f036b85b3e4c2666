import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** An open page, with what went wrong in it: console errors, uncaught errors, requests to other hosts, failed requests. */
export interface Visit {
  page: Page;
  troubles: string[];
  close: () => Promise<void>;
}

export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  // Pages keep the whole site for later once they are opened: only the tests of that let them.
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) troubles.push(`${page.url()} console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()} error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      troubles.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return { page, troubles, close: () => context.close() };
}
