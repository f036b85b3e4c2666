import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { RECORDED, type RecordedKind } from "../model.ts";
import { isEdtf } from "../text/edtf.ts";
import { readText, stands } from "./file.ts";
import type { Problem } from "./problem.ts";
import { localised, slugId } from "./schema.ts";
import { type Checked, parseYaml } from "./yaml.ts";

/** What a record keeps of a thing: enough to tell it to a reader years later, and to see that it changed. */
const fact = z.union([z.string(), z.number(), z.null(), z.array(z.string()), z.record(z.string(), z.string())]);
const facts = z.record(z.string(), fact);
const change = z.strictObject({ was: fact, now: fact });

const each = <T extends z.ZodType>(schema: T) =>
  z
    .strictObject(
      Object.fromEntries(RECORDED.map((kind) => [kind, z.record(slugId, schema).default({})])) as Record<
        RecordedKind,
        z.ZodDefault<z.ZodRecord<typeof slugId, T>>
      >,
    )
    .prefault({});

const day = z.string().refine(isEdtf, "expected a date such as 2021-01-11");

const recordSchema = z.strictObject({
  date: day,
  /** When the note or a reason was amended, so that feed readers show the entry again. */
  updated: day.optional(),
  note: localised,
  added: each(facts),
  changed: each(z.strictObject({ fields: z.record(z.string(), change), why: localised.optional() })),
  withdrawn: each(z.strictObject({ became: slugId.optional(), why: localised.optional() })),
});

/** What one file of history/ says. */
export type HistoryRecord = z.infer<typeof recordSchema>;

/** One file of history/, checked. */
export interface RecordedEdition extends Checked<HistoryRecord> {
  /** "0001" */
  id: string;
  file: string;
}

const HALF =
  'expected a whole record, down to its last line "...", found a part of one. Restore it, or take it away and record again.';

/** A record that begins with "---" promises an end; those of older versions have neither. */
function isHalf(text: string): boolean {
  return text.trim() === "" || (/^---\r?\n/.test(text) && !/\n\.\.\.\s*$/.test(text));
}

/** Reads history/NNNN.yaml in order. A gap in the numbers is a problem: a record was lost. */
export function readHistory(
  corpus: string,
  shown: (path: string) => string,
): RecordedEdition[] | { problems: Problem[] } {
  const folder = join(corpus, "history");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return stands(folder) ? { problems: [noFolder(shown(folder))] } : [];
  const problems: Problem[] = [];
  const editions: RecordedEdition[] = [];
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort();
  names.forEach((name, index) => {
    const file = shown(join(folder, name));
    const expected = `${String(index + 1).padStart(4, "0")}.yaml`;
    if (name !== expected) {
      problems.push({ file, line: null, message: `expected ${expected} to come next. Restore the missing record.` });
    }
    const read = readText(join(folder, name), corpus, file);
    if ("problem" in read) {
      problems.push(read.problem);
      return;
    }
    if (isHalf(read.text)) {
      problems.push({ file, line: null, message: HALF });
      return;
    }
    const result = parseYaml(file, read.text, recordSchema);
    if ("problems" in result) problems.push(...result.problems);
    else editions.push({ ...result.checked, id: name.slice(0, 4), file });
  });
  return problems.length > 0 ? { problems } : editions;
}

function noFolder(file: string): Problem {
  return { file, line: null, message: "expected a folder of records, found something else. Rename it." };
}
