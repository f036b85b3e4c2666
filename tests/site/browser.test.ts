import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { startBrowser, unpackLibraries } from "../support/browser.ts";

// A bare container has neither library; this machine may have both, so their own copies are tried on purpose.
test.runIf(process.platform === "linux")("the browser starts with the libraries that come with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-libraries-"));
  const libraries = unpackLibraries(folder);
  expect(["libnss3.so", "libnspr4.so"].filter((name) => !existsSync(join(libraries, name)))).toEqual([]);
  const browser = await startBrowser({ ...inject("browser"), libraries });
  const page = await browser.newPage();
  await page.setContent("<h1>Œuvre</h1>");
  expect(await page.textContent("h1")).toBe("Œuvre");
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
