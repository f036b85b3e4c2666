import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { findBrowser, ownBrowser, type Program } from "./browser.ts";
import { run } from "./commands.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    browser: Program;
  }
}

/** Builds the flagship once for all tests of the site, and makes a browser ready. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-site-"));
  const site = join(folder, "_site");
  const { status, stderr } = run("build", ["--output", site]);
  const clear = () => rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    clear();
    throw new Error(`The site could not be built:\n${stderr}`);
  }
  project.provide("site", site);
  project.provide("browser", (project.name === "own browser" ? ownBrowser() : null) ?? (await findBrowser()));
  return clear;
}
