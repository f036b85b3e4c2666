import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { filesOf } from "../support/site.ts";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dossier é à côté "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The flagship, copied to a path with spaces and accents, its files from another year. */
function copied(): string {
  const corpus = join(folder, "le dossier");
  cpSync(join(ROOT, "corpus"), corpus, { recursive: true });
  for (const name of readdirSync(corpus, { recursive: true, encoding: "utf8" }))
    utimesSync(join(corpus, name), 1e9, 1e9);
  return corpus;
}

test.each([
  ["east of Greenwich, in Turkish", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, copied],
  ["west of it, in no language", { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" }, () => relative(ROOT, copied())],
])(
  "same bytes three years from now, under another umask, path and file dates: %s",
  (where, env, corpus) => {
    const site = join(folder, where);
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", "tests/support/build-elsewhere.ts", "--corpus", corpus(), "--output", site],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, DOSSIER_BASE_URL: "", NODE_OPTIONS: "", ...env } },
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^3$/m);
    const first = inject("site");
    expect(filesOf(site)).toEqual(filesOf(first));
    const differing = filesOf(site).filter(
      (path) => !readFileSync(join(site, path)).equals(readFileSync(join(first, path))),
    );
    expect(differing).toEqual([]);
  },
  240_000,
);
