import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellDifference } from "../../src/compose/difference.ts";
import { unrecorded } from "../../src/compose/record.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { type Corpus, readCorpus } from "../../src/read/index.ts";
import { DossierError } from "../../src/read/problem.ts";
import { recordEdition } from "../history/record.ts";
import { narrow } from "./narrow.ts";
import { readPlan } from "./plan.ts";

/**
 * Writes the history of a dossier that has none: a record for each step of the plan, made as `npm run record` makes it from
 * the articles up to then. Gives back how many.
 * @throws DossierError where the dossier has a history, a step brings nothing, or the plan leaves something unrecorded
 */
export function replay(corpus: string, planFile: string): number {
  const wrong = (file: string, message: string) => new DossierError([{ file, line: null, message }]);
  const whole = readCorpus(corpus, fr.layout);
  if (whole.history.length > 0)
    throw wrong(join(corpus, "history"), "expected no records, found some. Move them away.");
  const plan = readPlan(planFile);
  const folder = mkdtempSync(join(tmpdir(), "dossier-replay-"));
  try {
    const articles = new Set<string>();
    for (const { articles: more, date, note } of plan) {
      for (const id of more) articles.add(id);
      stand(corpus, whole, articles, folder);
      if (!recordEdition(folder, { date, note }))
        throw wrong(planFile, `expected something new on ${date}, found nothing. Take the step out.`);
    }
    const { history } = readCorpus(folder, fr.layout);
    const left = unrecorded(buildDossier(corpus), history, whole.overrides.value);
    if (left) throw new DossierError(tellDifference(left).map((message) => ({ file: planFile, line: null, message })));
    if (existsSync(join(corpus, "history"))) rmSync(join(corpus, "history"), { recursive: true });
    cpSync(join(folder, "history"), join(corpus, "history"), { recursive: true });
    return history.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the corpus as it stood with these articles alone, beside the records made so far. */
function stand(corpus: string, whole: Corpus, articles: ReadonlySet<string>, folder: string): void {
  const { dossier, overrides } = narrow(whole.dossier.value, whole.overrides.value, articles);
  mkdirSync(join(folder, "articles"), { recursive: true });
  for (const { id, file } of whole.articles) if (articles.has(id)) cpSync(join(corpus, file), join(folder, file));
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), yaml(value));
  write("overrides.yaml", overrides);
  write("dossier.yaml", dossier);
  const { dismissed } = whole.dossier.value;
  if (dismissed.length === 0) return;
  // A divergence can only be dismissed once the machine has found it.
  const found = new Set(buildDossier(folder).divergences.map(({ id }) => id));
  write("dossier.yaml", { ...dossier, dismissed: dismissed.filter((id) => found.has(id)) });
}

/** JSON is YAML; what was read as nothing had been written as "unknown". */
function yaml(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part === null ? "unknown" : part), 2);
}
