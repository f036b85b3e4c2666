/**
 * npm run faults: what a site goes through while it is built. Builds of two dossiers in turn into one folder are killed, read from and
 * run against each other; whatever happens, the site that stands must be one of the two, whole.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filesOf } from "../support/site.ts";

const { values } = parseArgs({
  options: { kills: { type: "string" }, reads: { type: "string" }, pairs: { type: "string" } },
});
const [KILLS, READS, PAIRS] = [values.kills ?? 12, values.reads ?? 1_000_000, values.pairs ?? 8].map(Number) as [
  number,
  number,
  number,
];

let seed = 17;
const folder = mkdtempSync(join(tmpdir(), "dossier-faults-"));
const site = join(folder, "_site");
const DOSSIERS = ["one", "two"].map((name) => {
  const corpus = join(folder, name);
  mkdirSync(join(corpus, "articles"), { recursive: true });
  const text = `Titre ${name}\n\n« Nous partons en ${name} », a déclaré lundi Anne Le Goff, maire de Quimper.\n`;
  writeFileSync(join(corpus, "articles/a.txt"), text);
  return corpus;
});

try {
  const [milliseconds, whole] = await known();
  await kills(milliseconds, whole);
  await reads(whole, []);
  rmSync(site, { recursive: true });
  await reads(whole, ["--symlink"]);
  rmSync(site, { recursive: true });
  await pairs(whole);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How long a build takes, and what tells each of the two sites whole. */
async function known(): Promise<[number, Set<string>]> {
  const whole = new Set<string>();
  let milliseconds = 0;
  for (const corpus of DOSSIERS) {
    const begun = performance.now();
    await ended(build(corpus));
    milliseconds = performance.now() - begun;
    whole.add(hashOf(site));
  }
  if (whole.size !== 2) throw new Error("two dossiers gave one site");
  return [milliseconds, whole];
}

async function kills(milliseconds: number, whole: ReadonlySet<string>): Promise<void> {
  let kept = 0;
  for (let at = 0; at < KILLS; at++) {
    const child = build(DOSSIERS[at % 2] ?? "");
    // Over the whole of a build, and its end above all: there the site is swapped.
    await new Promise((resolve) => setTimeout(resolve, milliseconds * (at % 2 ? random() : 0.85 + random() / 4)));
    child.kill("SIGKILL");
    await ended(child);
    kept += Number(whole.has(hashOf(site)));
  }
  const code = await ended(build(DOSSIERS[0] ?? ""));
  const left = readdirSync(folder).filter((name) => !["one", "two", "_site"].includes(name));
  console.log(
    `${kept} of ${KILLS} kills left a whole site; the next build ended with ${code}, and left ${left.length} things behind`,
  );
}

async function reads(whole: ReadonlySet<string>, options: readonly string[]): Promise<void> {
  await ended(build(DOSSIERS[0] ?? "", options));
  const pages = new Set([readFileSync(join(site, "index.html"), "utf8")]);
  await ended(build(DOSSIERS[1] ?? "", options));
  pages.add(readFileSync(join(site, "index.html"), "utf8"));
  let [running, done, none, torn, builds] = [true, 0, 0, 0, 0];
  const writing = (async () => {
    for (; running; builds++) await ended(build(DOSSIERS[builds % 2] ?? "", options));
  })();
  while (done < READS) {
    for (let burst = 0; burst < 2000; burst++, done++) {
      try {
        if (!pages.has(readFileSync(join(site, "index.html"), "utf8"))) torn++;
      } catch {
        none++;
      }
    }
    await new Promise(setImmediate);
  }
  running = false;
  await writing;
  const how = options.length > 0 ? "over a symbolic link" : "by rename";
  console.log(
    `${done} reads during ${builds} builds ${how}: ${torn} torn, ${none} without a site; whole at the end: ${whole.has(hashOf(site))}`,
  );
}

async function pairs(whole: ReadonlySet<string>): Promise<void> {
  const ends: Record<string, number> = {};
  let kept = 0;
  for (let at = 0; at < PAIRS; at++) {
    const both = DOSSIERS.map((corpus) => build(corpus));
    const codes = await Promise.all(both.map(ended));
    const how = codes.every((code) => code === 0)
      ? "both built"
      : codes.includes(0)
        ? "one built, one said so"
        : "none built";
    ends[how] = (ends[how] ?? 0) + 1;
    kept += Number(whole.has(hashOf(site)));
  }
  console.log(`${kept} of ${PAIRS} pairs left one of the two sites, whole:`, ends);
}

function build(corpus: string, more: readonly string[] = []): ChildProcess {
  const command = [
    "--import",
    "tsx",
    "scripts/build.ts",
    "--corpus",
    corpus,
    "--output",
    site,
    "--cache",
    join(corpus, ".cache"),
  ];
  return spawn(process.execPath, [...command, ...more], { cwd: join(import.meta.dirname, "../.."), stdio: "ignore" });
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const name of filesOf(path)) hash.update(`${name}\0`).update(readFileSync(join(path, name)));
  return hash.digest("hex");
}

/** mulberry32: the same moments each time. */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
