import { defineConfig } from "vitest/config";

// Eleventy imports .ts itself, so the workers need tsx as well as Vite's own transform.
const shared = { pool: "forks" as const, execArgv: ["--import", "tsx"], testTimeout: 120_000, hookTimeout: 120_000 };

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
    ],
  },
});
