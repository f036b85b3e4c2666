import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeArticles } from "../../../scripts/benchmark/articles.ts";
import { run } from "../../support/commands.ts";

test("a build whose heap runs full says so in words, and leaves nothing behind", () => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-heap-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeArticles(join(folder, "corpus"), 40);
  const { status, stderr } = run("build", ["--corpus", join(folder, "corpus"), "--output", join(folder, "_site")], {
    NODE_OPTIONS: "--max-old-space-size=60",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^memory expected to build in a heap of \d+ MB, found it full\. .*--max-old-space-size=4096\.$/m,
  );
  expect(stderr).not.toContain("FATAL");
  expect(readdirSync(folder)).toEqual(["corpus"]);
  expect(existsSync(join(folder, "_site"))).toBe(false);
});
