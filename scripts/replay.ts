/** Makes the history of a dossier that has none: one edition a step, each from the corpus as it could have stood. */
import { DossierError } from "../src/read/problem.ts";
import { readCommand, run } from "./command.ts";
import { replay } from "./replay/replay.ts";

const { corpus, files } = readCommand(
  `node --import tsx scripts/replay.ts [--corpus DIR] PLAN.yaml

Writes history/0001.yaml, 0002.yaml… of a dossier that has no history yet. The plan is a list of editions, oldest first:
  - { articles: ["001"], date: 2021-01-10, note: { en: "…", fr: "…" } }
Each record is made as npm run record makes it, from the articles up to then and what the editor's files say of them.`,
);

await run(() => {
  const [plan] = files;
  if (!plan) {
    const message = "expected a plan, found none. Name its file.";
    throw new DossierError([{ file: "replay", line: null, message }]);
  }
  console.log(`${replay(corpus, plan)} records in ${corpus}/history.`);
});
