import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { writeArticles } from "./articles.ts";
import type { Stage } from "./stages.ts";

interface Usage {
  /** Of the processor, all threads. */
  seconds: number;
  /** MB. */
  peak: number;
}

/**
 * The whole build of as many invented articles, against stock Eleventy and bare Node that write the same pages from
 * ready-made HTML: each a
 * process of its own, in processor time, so that other work of the machine weighs little; then the build by its stages.
 */
export function benchmarkBuild(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), "dossier-benchmark-"));
  try {
    const [corpus, site, html] = ["corpus", "site", "pages/pages.json"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeArticles(corpus, count);
    const ours = run(folder, ["scripts/build.ts", "--corpus", corpus, "--output", site]);
    const pages = pagesOf(site);
    mkdirSync(join(html, ".."));
    writeFileSync(html, JSON.stringify(pages));
    const stock = run(folder, ["scripts/benchmark/stock.ts", "eleventy", html, join(folder, "stock")]);
    const bare = run(folder, ["scripts/benchmark/stock.ts", "node", html, join(folder, "bare")]);
    const size = pages.reduce((sum, page) => sum + Buffer.byteLength(page.html), 0) / 1e6;
    console.log(
      `\n${count} articles: ${pages.length} pages, ${size.toFixed(0)} MB of HTML (processor time, most memory)`,
    );
    for (const [name, usage] of [
      ["bare Node, the pages alone", bare],
      ["stock Eleventy, the pages alone", stock],
      ["the whole build", ours],
    ] as const)
      row(
        name,
        usage.seconds,
        `${usage.peak.toFixed(0).padStart(6)} MB   × ${(usage.seconds / stock.seconds).toFixed(2)}`,
      );
    console.log("  by stage, in one process (memory held after each)");
    for (const [name, seconds, held] of stagesOf(folder, corpus))
      row(`  ${name}`, seconds, `${held.toFixed(0).padStart(6)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stagesOf(folder: string, corpus: string): Stage[] {
  const { stdout, stderr } = node(["scripts/benchmark/stages.ts", corpus, join(folder, "staged")]);
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

function run(folder: string, command: readonly string[]): Usage {
  const told = join(folder, "usage.json");
  const { status, stderr } = node(["--import", "./scripts/benchmark/usage.ts", ...command], { BENCHMARK_USAGE: told });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(told, "utf8"));
}

function node(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = join(import.meta.dirname, "../..");
  return spawnSync(process.execPath, ["--import", "tsx", ...command], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

function pagesOf(site: string): { path: string; html: string }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(site, file), html: readFileSync(file, "utf8") }));
}

function row(name: string, seconds: number, more: string): void {
  console.log(`  ${name.padEnd(46)} ${seconds.toFixed(2).padStart(7)} s ${more}`);
}
