import { tellDifference } from "../../src/compose/difference.ts";
import { unrecorded } from "../../src/compose/record.ts";
import { fr } from "../../src/locales/fr/index.ts";
import type { Dossier } from "../../src/model.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { readCorpus } from "../../src/read/index.ts";
import { DossierError } from "../../src/read/problem.ts";

/**
 * Builds a dossier, and holds it against its history where it has one.
 * @throws DossierError with every problem: the folder's own, a record that does not follow, what no record says
 */
export function checkDossier(corpus: string): Dossier {
  const dossier = buildDossier(corpus);
  const { history, overrides } = readCorpus(corpus, fr.layout);
  const change = history.length > 0 ? unrecorded(dossier, history, overrides.value) : null;
  if (change) {
    const file = history.at(-1)?.file ?? "history";
    const messages = tellDifference(change).map((told) => `not recorded: ${told}.`);
    const mend = 'Record the difference: npm run record -- --note "what is new".';
    throw new DossierError([...messages, mend].map((message) => ({ file, line: null, message })));
  }
  return dossier;
}
