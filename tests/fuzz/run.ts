/** npm run fuzz: a long run of what `npm test` runs shortly. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { verdictOf } from "./breaches.ts";
import { folders } from "./folders.ts";

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(`npm run fuzz -- [--runs N] [--seed S]

Builds N folders (200) of careless and hostile front matter, articles, dossier.yaml, overrides, history and explainers through publish.
Tells what threw anything but a problem in words, lost a quotation, went over a share, or showed what nobody wrote; then the smallest
folder that does. The same seed makes the same folders.`);
  process.exit(0);
}

const runs = Number(values.runs ?? 200);
const seed = Number(values.seed ?? Date.now() % 1e6);
const [found, begun] = [new Set<string>(), performance.now()];
let [published, problems] = [0, 0];
const { failed, counterexample } = fc.check(
  fc.property(folders, (folder) => {
    const verdict = verdictOf(folder);
    if (verdict.published) published++;
    problems += verdict.problems;
    for (const breach of verdict.breaches.filter((one) => !found.has(one))) {
      // Told at once: to find the smallest folder may take long.
      found.add(breach);
      console.log(breach);
    }
    return verdict.breaches.length === 0;
  }),
  { numRuns: runs, seed, markInterruptAsFailure: false, interruptAfterTimeLimit: 3_600_000 },
);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(`seed ${seed}: ${published} of ${runs} published, ${problems} problems told in words, ${seconds} s`);
if (counterexample) console.log(JSON.stringify(counterexample, null, 1));
process.exitCode = failed ? 1 : 0;
