import { writeFileSync } from "node:fs";
import { commonPrefix, Paradigms } from "./paradigms.ts";

const OUTPUT = new URL("../../src/locales/fr/clauses/verb-table.generated.ts", import.meta.url);

/** A verb of the Lefff: tense → its six persons, or its participles. */
export type Conjugation = Record<string, string[]>;

/** What a newspaper's clause needs of a verb: not "je", "tu", "nous", "vous". */
const GROUPS: readonly (readonly [tenses: string, persons: readonly number[]])[] = [
  ["W", [0]],
  ["K", [0, 1, 2, 3]],
  ["G", [0]],
  ["P", [2, 5]],
  ["I", [2, 5]],
  ["J", [2, 5]],
  ["F", [2, 5]],
  ["C", [2, 5]],
  ["ST", [2, 5]],
];

/** Writes every verb of the Lefff as a stem under its paradigm: some 7,800 verbs that one can still read. */
export function writeVerbTable(lefff: Readonly<Record<string, Conjugation>>): void {
  const paradigms = new Paradigms();
  for (const [infinitive, conjugation] of Object.entries(lefff)) {
    const groups = GROUPS.map(([tenses, persons]) =>
      [...tenses].flatMap((tense) => persons.flatMap((person) => conjugation[tense]?.[person] ?? [])),
    ).map((forms) => [...new Set(forms.filter((form) => form !== "NA"))]);
    const all = groups.flat().filter(Boolean);
    if (all.length === 0) continue;
    const stem = commonPrefix(all);
    const paradigm = groups
      .map((forms) => forms.map((form) => form.slice(stem.length) || "-").join(",") || ".")
      .join(" ");
    paradigms.add(paradigm, stem);
    if (!groups[0]?.includes(infinitive)) throw new Error(`${infinitive}: its infinitive is another word`);
  }
  writeFileSync(
    OUTPUT,
    `// Written by scripts/lexicon.ts from the Lefff (Apache-2.0). Do not edit.

/**
 * A paradigm a line, then the stems that follow it, indented. Endings by group: infinitive, past participles, present
 * participle; third persons of present, imperfect, simple past, future, conditional, subjunctives; "." for none.
 */
export const VERB_TABLE = \`
${paradigms}
\`;
`,
  );
}
