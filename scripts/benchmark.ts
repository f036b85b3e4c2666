/**
 * npm run benchmark: what a build costs and where, against stock Eleventy and bare Node on the same pages; what the
 * engine costs, against a bare
 * Intl.Segmenter pass and chrono-node; what twice as much costs. Ratios, since machines differ. docs/performance.md
 * tells what it says.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleText } from "./benchmark/articles.ts";
import { benchmarkBuild, makePackage } from "./benchmark/build.ts";
import { benchmarkDoubling, benchmarkEngine, benchmarkLinking } from "./benchmark/engine.ts";
import { benchmarkRepetitions } from "./benchmark/repetitions.ts";
import { readCommand } from "./command.ts";

const { files, values } = readCommand(
  `npm run benchmark -- [TEXTS.jsonl…] [--megabytes N] [--articles N,N…] [--quick]

Makes the package, and with it builds sites of N invented articles (100 and 1,000 by default; --articles 100,1000,10000 tells how it grows) with nothing kept, again with nothing
changed, and with one article changed, and compares the build with stock Eleventy, bare Node and, where it is installed, Hugo on the same pages; then
tells its stages. Then reads N MB of French (5 by default) from the "text" of the JSON lines given, or from 500 invented articles, by
the engine, a bare Intl.Segmenter pass (sentences and words), and chrono-node's French parser; then doubles text and articles, and repetitions
made to be slow, through the whole build.
--quick builds 100 articles, reads 1 MB and repeats less, and takes some two minutes.`,
  { megabytes: { type: "string" }, articles: { type: "string" }, quick: { type: "boolean" } },
);

// "| head" closes the pipe: nobody reads on, so nothing is left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const quick = values.quick === true;
const counts = String(values.articles ?? (quick ? "100" : "100,1000"))
  .split(",")
  .map(Number);
makePackage();
const runs = counts.map((count) => ({ count, folder: mkdtempSync(join(tmpdir(), "dossier-benchmark-")) }));
// Removed when all is done: nothing that is measured later writes on a disk that has just removed many files.
process.on("exit", () => {
  for (const { folder } of runs) rmSync(folder, { recursive: true, force: true });
});
const seconds = runs.map(({ count, folder }) => benchmarkBuild(count, folder));
for (const [at, count] of counts.entries()) {
  const [fewer, less] = [counts[at - 1], seconds[at - 1]];
  if (!fewer || !less) continue;
  // 1 is linear: ten times the articles, ten times the time.
  const exponent = Math.log((seconds[at] ?? 0) / less) / Math.log(count / fewer);
  console.log(`\nfrom ${fewer} to ${count} articles the whole build grows with exponent ${exponent.toFixed(2)}`);
}

const texts = files.length > 0 ? files.flatMap(textsOf) : Array.from({ length: 500 }, (_, n) => articleText(n));
console.log();
benchmarkEngine(texts, Number(values.megabytes ?? (quick ? 1 : 5)));
if (!quick) {
  benchmarkDoubling(texts);
  benchmarkLinking(texts);
}
await benchmarkRepetitions(quick ? 10_000 : 50_000);

function textsOf(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => (JSON.parse(line) as { text?: string }).text ?? []);
}
