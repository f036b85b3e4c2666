/** npm run record: writes the next edition into history/. */
import { DossierError } from "../src/read/problem.ts";
import { isEdtf } from "../src/text/edtf.ts";
import { readCommand, run } from "./command.ts";
import { recordEdition } from "./history/record.ts";

const { corpus, values } = readCommand(
  `npm run record -- --note "…" [--note-fr "…"] [--date YYYY-MM-DD] [--corpus DIR]

Compares the dossier with its last record and writes the next one, history/NNNN.yaml: what was added, changed, withdrawn.
The note says in a sentence what is new, --note-fr in French where the dossier is in two languages; the date is today's unless
given with --date YYYY-MM-DD.`,
  { note: { type: "string" }, "note-fr": { type: "string" }, date: { type: "string" } },
);

await run(() => {
  const note = noteOf(values);
  const date = String(values.date ?? new Date().toISOString().slice(0, 10));
  const wrong = (message: string) => new DossierError([{ file: "npm run record", line: null, message }]);
  if (!note) throw wrong('expected a note, found none. Write --note "what is new".');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isEdtf(date))
    throw wrong(`--date: expected a day such as 2021-01-11, found "${date}".`);
  console.log(recordEdition(corpus, { date, note }) ?? "Nothing has changed since the last record.");
});

/** One note for all languages, or one for each. */
function noteOf(values: Record<string, unknown>): string | { en: string; fr: string } {
  const [en, fr] = [values.note, values["note-fr"]].map((text) => String(text ?? "").trim());
  return en && fr ? { en, fr } : en || fr || "";
}
