/** npm run check: is the dossier sound? Nothing is written. */
import { fr } from "../src/locales/fr/index.ts";
import { readCorpus } from "../src/read/index.ts";
import { describe } from "../src/read/problem.ts";
import { strays } from "./check/strays.ts";
import { readCommand, run } from "./command.ts";
import { checkDossier } from "./history/check.ts";

const { corpus } = readCommand(`npm run check -- [--corpus DIR]

Reads a dossier's folder and tells every problem with its file and line: front matter, dossier.yaml, overrides that no longer
find their words, files that nothing reads, what differs from the last record in history/. Tells what the guard keeps back. Exits 1 where anything is wrong.`);

await run(() => {
  const dossier = checkDossier(corpus);
  const { sources, quotations, actors, events, editions } = dossier;
  for (const warning of dossier.warnings ?? []) console.log(warning);
  for (const stray of strays(readCorpus(corpus, fr.layout))) console.log(describe(stray));
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
