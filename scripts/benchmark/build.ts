import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildSync } from "esbuild";
import { writeArticles } from "./articles.ts";
import type { Stage } from "./stages.ts";

interface Usage {
  /** Of the processor, all threads, the user's and the system's. */
  seconds: number;
  /** Of these the system's: for a site of many files much of it is the disk's, and differs from run to run. */
  system: number;
  /** MB; null where nobody counts them. */
  peak: number | null;
}

/** Where the package is made, and what else is compiled for it to be compared with. */
const DIST = "dist";
const COMPILED = `${DIST}/scripts/benchmark`;

/** Makes the package as it is installed: who builds a site with it waits for no TypeScript, and neither do those it is compared with. */
export function makePackage(): void {
  const { status, stderr } = node(["--import", "tsx", "scripts/package.ts"]);
  if (status !== 0) throw new Error(stderr);
  const entryPoints = ["stock", "usage"].map((name) => `scripts/benchmark/${name}.ts`);
  buildSync({ entryPoints, outdir: COMPILED, format: "esm" });
}

/**
 * The whole build of as many invented articles, against stock Eleventy and bare Node that write the same pages from
 * ready-made HTML: each a process of its own, in processor time, so that other work of the machine weighs little; then the build by its stages.
 * Nothing is removed before the last of them has written: a disk that has just removed many files looks long for the number of a new one, and whoever
 * writes then would pay for whoever removed.
 * @param folder an empty one, which nobody removes before all is measured
 */
export function benchmarkBuild(count: number, folder: string): number {
  const [corpus, site, html] = ["corpus", "site", "pages/pages.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeArticles(corpus, count);
  const build = [`${DIST}/scripts/build.js`, "--corpus", corpus, "--output", site, "--cache", join(folder, "cache")];
  const ours = run(folder, build);
  const pages = pagesOf(site);
  mkdirSync(join(html, ".."));
  writeFileSync(html, JSON.stringify(pages));
  const stock = run(folder, [`${COMPILED}/stock.js`, "eleventy", html, join(folder, "stock")]);
  const bare = run(folder, [`${COMPILED}/stock.js`, "node", html, join(folder, "bare")]);
  const hugo = hugoOf(folder, pages);
  const unchanged = run(folder, build);
  changeOne(corpus);
  const changed = run(folder, build);
  const size = pages.reduce((sum, page) => sum + Buffer.byteLength(page.html), 0) / 1e6;
  console.log(
    `\n${count} articles: ${pages.length} pages, ${size.toFixed(0)} MB of HTML (processor time, of it the system's, most memory)`,
  );
  for (const [name, usage, than] of [
    ["bare Node, the pages alone", bare, stock],
    ...(hugo ? [["Hugo, the pages alone", hugo, stock] as const] : []),
    ["stock Eleventy, the pages alone", stock, stock],
    ["the whole build, of nothing kept", ours, stock],
    ["  again, nothing changed, of that", unchanged, ours],
    ["  again, one article changed, of that", changed, ours],
  ] as const) {
    const memory = usage.peak === null ? " ".repeat(9) : `${usage.peak.toFixed(0).padStart(6)} MB`;
    row(name, usage.seconds, `(${usage.system.toFixed(2)}) ${memory}   × ${(usage.seconds / than.seconds).toFixed(2)}`);
  }
  console.log("  by stage, in one process (memory held after each)");
  for (const [name, seconds, held] of stagesOf(folder, corpus))
    row(`  ${name}`, seconds, `${held.toFixed(0).padStart(6)} MB`);
  return ours.seconds;
}

/** Another paragraph at the end of the first article. */
function changeOne(corpus: string): void {
  const [first = ""] = readdirSync(join(corpus, "articles")).sort();
  appendFileSync(
    join(corpus, "articles", first),
    "\n« Rien n'est joué », a ajouté mardi Paul Morel, son porte-parole.\n",
  );
}

/** The same pages by Hugo, from content files of ready-made HTML; null where it is not installed. */
function hugoOf(folder: string, pages: readonly { path: string; html: string }[]): Usage | null {
  if (spawnSync("hugo", ["version"]).status !== 0) return null;
  const project = join(folder, "hugo");
  mkdirSync(join(project, "layouts/_default"), { recursive: true });
  writeFileSync(
    join(project, "hugo.toml"),
    'disableKinds = ["taxonomy", "term", "section", "home", "sitemap", "RSS", "404"]\n',
  );
  writeFileSync(join(project, "layouts/_default/single.html"), "{{ .RawContent | safeHTML }}");
  for (const [at, { path, html }] of pages.entries()) {
    mkdirSync(join(project, "content"), { recursive: true });
    writeFileSync(join(project, "content", `${at}.html`), `---\nurl: ${JSON.stringify(`/${path}`)}\n---\n${html}`);
  }
  const { status, stderr } = spawnSync("bash", ["-c", "hugo --quiet && times | tail -1 >&2"], {
    cwd: project,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const spent = [...(stderr.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const [user = 0, system = 0] = spent.map(([, minutes, rest]) => 60 * Number(minutes) + Number(rest));
  return { seconds: user + system, system, peak: null };
}

function stagesOf(folder: string, corpus: string): Stage[] {
  const { stdout, stderr } = node(["--import", "tsx", "scripts/benchmark/stages.ts", corpus, join(folder, "staged")]);
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

function run(folder: string, command: readonly string[]): Usage {
  const told = join(folder, "usage.json");
  const { status, stderr } = node(["--import", `./${COMPILED}/usage.js`, ...command], { BENCHMARK_USAGE: told });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(told, "utf8"));
}

function node(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = join(import.meta.dirname, "../..");
  return spawnSync(process.execPath, command, {
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
