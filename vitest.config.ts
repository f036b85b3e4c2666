import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { ownBrowser } from "./tests/support/browser.ts";

// Eleventy imports .ts itself, so the workers need tsx as well as Vite's own transform.
const shared = { pool: "forks" as const, execArgv: ["--import", "tsx"], testTimeout: 120_000, hookTimeout: 120_000 };

// What the test files of one run share, whose processes inherit this: the packed package.
const run = mkdtempSync(join(tmpdir(), "dossier-run-"));
process.env.DOSSIER_RUN = run;
process.once("exit", () => rmSync(run, { recursive: true, force: true }));

/** Tests of the site that look at the console, at access, at search and at the pages kept offline. */
const BROWSED = ["access", "pages", "policy", "search"];

export default defineConfig({
  test: {
    // The count stands last: the run ends with "N passed, N failed" alone on its line.
    reporters: ["default", "./tests/support/count-reporter.ts"],
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "units",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/site/**"],
        },
      },
      {
        test: {
          ...shared,
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/support/setup-site.ts",
        },
      },
      // Once more where the machine has a browser of its own: neither hides what the other sees. What no browser sees is not run again.
      ...(ownBrowser() === null
        ? []
        : [
            {
              test: {
                ...shared,
                name: "own browser",
                include: BROWSED.map((name) => `tests/site/${name}.test.ts`),
                globalSetup: "tests/support/setup-site.ts",
              },
            },
          ]),
    ],
  },
});
