import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isEdtf } from "../text/edtf.ts";
import type { Problem } from "./problem.ts";
import { type Checked, parseYaml } from "./yaml.ts";

/** What a dossier is made of, as a record counts it. */
export const RECORDED = ["articles", "actors", "quotations", "utterances", "events", "divergences"] as const;

/** id → fingerprint of the thing's published content. */
const added = z.record(z.string(), z.string()).default({});
const ids = z.array(z.string()).default([]);
const each = <T extends z.ZodType>(schema: T) =>
  z.strictObject(Object.fromEntries(RECORDED.map((name) => [name, schema])) as Record<(typeof RECORDED)[number], T>);

const recordSchema = z.strictObject({
  date: z.string().refine(isEdtf, "expected a date such as 2021-01-11"),
  note: z.string().trim().min(1, "expected a note that says what is new"),
  added: each(added).prefault({}),
  changed: each(added).prefault({}),
  withdrawn: each(ids).prefault({}),
});

/** One file of history/, checked. */
export interface RecordedEdition extends Checked<z.infer<typeof recordSchema>> {
  /** "0001" */
  id: string;
  file: string;
}

/** Reads history/NNNN.yaml in order. A gap in the numbers is a problem: a record was lost. */
export function readHistory(
  folder: string,
  shown: (path: string) => string,
): RecordedEdition[] | { problems: Problem[] } {
  if (!existsSync(folder)) return [];
  const problems: Problem[] = [];
  const editions: RecordedEdition[] = [];
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}\.yaml$/.test(name))
    .sort();
  names.forEach((name, index) => {
    const file = shown(join(folder, name));
    const expected = `${String(index + 1).padStart(4, "0")}.yaml`;
    if (name !== expected)
      problems.push({ file, line: null, message: `expected ${expected} to come next. Restore the missing record.` });
    const result = parseYaml(file, readFileSync(join(folder, name), "utf8"), recordSchema);
    if ("problems" in result) problems.push(...result.problems);
    else editions.push({ ...result.checked, id: name.slice(0, 4), file });
  });
  return problems.length > 0 ? { problems } : editions;
}
