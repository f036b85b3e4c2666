import type { Page } from "playwright-core";

/** Waits until the service worker that the page registered by itself has kept the site and serves the page. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", () => resolve(null), { once: true }),
    );
  });
}
