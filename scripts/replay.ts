/** Makes the history of a dossier that has none: one edition a step, each from the corpus as it could have stood. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellDifference } from "../src/compose/difference.ts";
import { nextId, printRecord, unrecorded } from "../src/compose/record.ts";
import { fr } from "../src/locales/fr/index.ts";
import { buildDossier } from "../src/pipeline.ts";
import { type Corpus, readCorpus } from "../src/read/index.ts";
import { DossierError } from "../src/read/problem.ts";
import { readCommand, run } from "./command.ts";
import { narrow } from "./replay/narrow.ts";
import { readPlan } from "./replay/plan.ts";

const { corpus, files } = readCommand(
  `node --import tsx scripts/replay.ts [--corpus DIR] PLAN.yaml

Writes history/0001.yaml, 0002.yaml… of a dossier that has no history yet. The plan is a list of editions, oldest first:
  - { articles: ["001"], date: 2021-01-10, note: { en: "…", fr: "…" } }
Each record is made as npm run record makes it, from the articles up to then and what the editor's files say of them.`,
);

await run(() => {
  const [planFile] = files;
  const wrong = (file: string, message: string) => new DossierError([{ file, line: null, message }]);
  if (!planFile) throw wrong("replay", "expected a plan, found none. Name its file.");
  const whole = readCorpus(corpus, fr.layout);
  if (whole.history.length > 0)
    throw wrong(join(corpus, "history"), "expected no records, found some. Move them away.");

  const folder = mkdtempSync(join(tmpdir(), "dossier-replay-"));
  try {
    const articles = new Set<string>();
    mkdirSync(join(folder, "history"), { recursive: true });
    for (const step of readPlan(planFile)) {
      for (const id of step.articles) articles.add(id);
      const { dossier, history, overrides } = stand(whole, articles, folder);
      const change = unrecorded(dossier, history, overrides.value);
      if (!change) throw wrong(planFile, `expected something new on ${step.date}, found nothing. Take the step out.`);
      const { date, note } = step;
      writeFileSync(join(folder, "history", `${nextId(history)}.yaml`), printRecord({ date, note }, change));
    }
    const { history, overrides } = readCorpus(folder, fr.layout);
    const left = unrecorded(buildDossier(corpus), history, overrides.value);
    if (left) throw new DossierError(tellDifference(left).map((message) => ({ file: planFile, line: null, message })));
    if (existsSync(join(corpus, "history"))) rmSync(join(corpus, "history"), { recursive: true });
    cpSync(join(folder, "history"), join(corpus, "history"), { recursive: true });
    console.log(`${history.length} records in ${join(corpus, "history")}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Writes the corpus as it stood with these articles alone, beside the records made so far, and builds it. */
function stand(whole: Corpus, articles: ReadonlySet<string>, folder: string) {
  const { dossier: given, overrides } = narrow(whole.dossier.value, whole.overrides.value, articles);
  for (const { id, file } of whole.articles) if (articles.has(id)) cpSync(join(corpus, file), join(folder, file));
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), yaml(value));
  write("overrides.yaml", overrides);
  write("dossier.yaml", given);
  // A divergence that the editor dismissed can only be dismissed once the machine has found it.
  const found = new Set(buildDossier(folder).divergences.map(({ id }) => id));
  write("dossier.yaml", { ...given, dismissed: whole.dossier.value.dismissed.filter((id) => found.has(id)) });
  return { dossier: buildDossier(folder), ...historyOf(folder) };
}

function historyOf(folder: string) {
  const { history, overrides } = readCorpus(folder, fr.layout);
  return { history, overrides };
}

/** JSON is YAML; what was read as nothing had been written as "unknown". */
function yaml(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part === null ? "unknown" : part), 2);
}
