/** npm run review: what the machine doubts, most doubtful first, with the YAML that settles it. */
import { DOUBTED } from "../src/compose/doubts/index.ts";
import { readCommand, run } from "./command.ts";
import { reviewer } from "./review/model.ts";
import { printDoubt, tellDoubt } from "./review/tell.ts";

const { corpus, values } = readCommand(
  `npm run review -- [--all] [--json] [--corpus DIR]

Lists what the machine doubts, most doubtful first: quotations and who said them, names (two for one, of the wrong kind, none at all), dates, events,
divergences. Each with its passage, why it is doubted, and the YAML to paste, one block for each way out. What dossier.yaml lists and
overrides.yaml touches is settled. npm start has the same list as a page with keys. Nothing is written.

  --all    what is as good as sure, too
  --json   for programs: {"progress", "doubts": [{"id", "kind", "about", "weight", "why", "passages", "candidates", "speakers", "edits"}]}`,
  { all: { type: "boolean" }, json: { type: "boolean" } },
  false,
);

await run(() => {
  const { doubts, progress, texts } = reviewer(corpus)();
  const listed = doubts.filter(({ weight }) => values.all || weight >= DOUBTED).map((doubt) => tellDoubt(doubt, texts));
  if (values.json) {
    console.log(JSON.stringify({ progress, doubts: listed }, null, 1));
    return;
  }
  for (const [at, told] of listed.entries()) console.log(printDoubt(told, at + 1));
  const rest = doubts.length - listed.length;
  console.log(
    `${listed.length} doubts${rest > 0 ? `, and ${rest} as good as sure (--all)` : ""}; ${progress.read} of ${progress.of} quotations read.`,
  );
});
