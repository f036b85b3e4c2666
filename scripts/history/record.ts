import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nextId, printRecord, unrecorded } from "../../src/compose/record.ts";
import { fr } from "../../src/locales/fr/index.ts";
import { buildDossier } from "../../src/pipeline.ts";
import type { HistoryRecord } from "../../src/read/history.ts";
import { readCorpus } from "../../src/read/index.ts";
import { DossierError } from "../../src/read/problem.ts";

/**
 * Writes the next record of a dossier and gives back its path; null where nothing has changed since the last.
 * @throws DossierError where the day comes before the last record, or the dossier is not sound
 */
export function recordEdition(corpus: string, head: Pick<HistoryRecord, "date" | "note">): string | null {
  const { history, overrides } = readCorpus(corpus, fr.layout);
  const last = history.at(-1);
  if (last && head.date < last.value.date) {
    const message = `--date: expected ${last.value.date} or later, as in ${last.file}, found ${head.date}.`;
    throw new DossierError([{ file: "npm run record", line: null, message }]);
  }
  const change = unrecorded(buildDossier(corpus), history, overrides.value);
  if (!change) return null;
  const path = join(corpus, "history", `${nextId(history)}.yaml`);
  mkdirSync(join(corpus, "history"), { recursive: true });
  place(path, printRecord(head, change));
  return path;
}

/** Puts a new file in its place whole, or not at all. */
function place(path: string, content: string): void {
  const half = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(half, "w");
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // Unlike a rename, a link does not replace what another wrote meanwhile.
    linkSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const message =
      "expected to be the next record, found that another was written meanwhile. Run npm run record again.";
    throw new DossierError([{ file: path, line: null, message }]);
  } finally {
    rmSync(half, { force: true });
  }
}
