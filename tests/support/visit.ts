import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** An open page, with what went wrong in it: console errors, uncaught errors, requests to other hosts, failed requests. */
export interface Visit {
  page: Page;
  troubles: string[];
  close: () => Promise<void>;
}

export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
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
