import { z } from "zod";
import { RECORDED, type RecordedKind } from "../model.ts";
import type { OpenFolder } from "./open-folder.ts";
import { changedFacts, factsOf } from "./recorded-facts.ts";
import { day, localised, slugId } from "./schema.ts";
import { type Checked, parseYaml } from "./yaml.ts";

const each = <T extends z.ZodType>(schemaOf: (kind: RecordedKind) => T) =>
  z
    .strictObject(
      Object.fromEntries(
        RECORDED.map((kind) => [kind, z.record(slugId, schemaOf(kind)).default({})]),
      ) as unknown as Record<RecordedKind, z.ZodDefault<z.ZodRecord<typeof slugId, T>>>,
    )
    .prefault({});

const recordSchema = z
  .strictObject({
    date: day,
    /** When the note or a reason was amended, so that feed readers show the entry again. */
    updated: day.optional(),
    note: localised,
    added: each(factsOf),
    changed: each((kind) => z.strictObject({ fields: changedFacts(kind), why: localised.optional() })),
    withdrawn: each(() => z.strictObject({ became: slugId.optional(), why: localised.optional() })),
  })
  .refine(({ date, updated = date }) => updated >= date, {
    path: ["updated"],
    error: "expected the day of the record or a later one",
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
  return text.trim() === "" || (/^---(?:\r?\n|$)/.test(text) && !/\n\.\.\.\s*$/.test(text));
}

/** Reads history/NNNN.yaml in order. A gap in the numbers is a problem: a record was lost. */
export function readHistory(folder: OpenFolder): RecordedEdition[] {
  const names = (folder.has("history") && folder.names("history")) || [];
  // "0001.yaml.4242.tmp" is what a record that was killed while it was written leaves.
  const records = names.filter((name) => /\.ya?ml$/i.test(name));
  return records.flatMap((name, at): RecordedEdition[] => {
    const file = `history/${name}`;
    const expected = `${String(at + 1).padStart(4, "0")}.yaml`;
    if (name !== expected) {
      const mend = /^\d{4}\.yaml$/.test(name) ? "Restore the missing record." : "Rename it, or take it out.";
      folder.tell(file, `expected ${expected} to come next, found ${name}. ${mend}`);
      return [];
    }
    const text = folder.text(file);
    if (text === null) return [];
    if (isHalf(text)) {
      folder.tell(file, HALF);
      return [];
    }
    const result = parseYaml(folder.shown(file), text, recordSchema);
    if ("checked" in result) return [{ ...result.checked, id: name.slice(0, 4), file: folder.shown(file) }];
    folder.problems.push(...result.problems);
    return [];
  });
}
