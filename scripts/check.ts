/** npm run check: is the dossier sound? Nothing is written. */
import { tellDifference } from "../src/compose/difference.ts";
import { historyProblems } from "../src/compose/history-problems.ts";
import { unrecorded } from "../src/compose/record.ts";
import { fr } from "../src/locales/fr/index.ts";
import { buildDossier } from "../src/pipeline.ts";
import { readCorpus } from "../src/read/index.ts";
import { DossierError } from "../src/read/problem.ts";
import { readCommand, run } from "./command.ts";

const { corpus } = readCommand(`npm run check -- [--corpus DIR]

Reads a dossier's folder and tells every problem with its file and line: front matter, dossier.yaml, overrides that no longer
find their words, what differs from the last record in history/. Tells what the guard keeps back. Exits 1 where anything is wrong.`);

await run(() => {
  const dossier = buildDossier(corpus);
  const { history, overrides } = readCorpus(corpus, fr.layout);
  const contradictions = historyProblems(history);
  if (contradictions.length > 0) throw new DossierError(contradictions);
  const change = history.length > 0 ? unrecorded(dossier, history, overrides.value) : null;
  if (change) {
    const file = history.at(-1)?.file ?? "history";
    const messages = tellDifference(change).map((told) => `not recorded: ${told}.`);
    const mend = 'Record the difference: npm run record -- --note "what is new".';
    throw new DossierError([...messages, mend].map((message) => ({ file, line: null, message })));
  }
  const { sources, quotations, actors, events, editions } = dossier;
  for (const { en } of dossier.guesses) console.log(`guessed: ${en}`);
  for (const { file, withheld } of sources) {
    if (withheld > 0) console.log(`guard: ${withheld} quotations of ${file} are kept back (policies.quotedShare).`);
  }
  const unattributed = quotations.filter(({ speakers }) => speakers.length === 0).length;
  console.log(
    `${corpus}: sound. ${sources.length} articles, ${quotations.length} quotations (${unattributed} without a named speaker), ` +
      `${actors.length} actors, ${events.length} events, ${editions.length} editions.`,
  );
});
