/**
 * Writes the forms of the French reporting verbs, those pasts of any verb that their endings do not tell, a table of all verbs, and
 * the words that searching must know in all their forms, from the Lefff (french-verbs-lefff, french-words-gender-lefff, Apache-2.0).
 *
 *     npx tsx scripts/lexicon.ts
 *
 * A verb is a stem and a paradigm; a paradigm is the endings of its forms by what they are. Verbs that share their endings share a
 * paradigm, so that thousands of forms fit in a table one can read.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fr } from "../src/locales/fr/index.ts";
import { REPORTING_VERBS } from "../src/locales/fr/quotations/words/reportingVerbs.ts";
import { commonPrefix, wrap } from "./lexicon/paradigms.ts";
import { writeSearchForms } from "./lexicon/search-forms.ts";
import { type Conjugation, writeVerbTable } from "./lexicon/verb-table.ts";

const OUTPUT = new URL("../src/locales/fr/quotations/verb-forms.generated.ts", import.meta.url);

const lefff: Record<string, Conjugation> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("french-verbs-lefff/dist/conjugations.json"), "utf8"),
);

const nouns: Record<string, unknown> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("french-words-gender-lefff/dist/words.json"), "utf8"),
);

const paradigms = new Map<string, number>();
const verbs: string[] = [];
let forms = 0;

for (const infinitive of unique(Object.values(REPORTING_VERBS).join(" ").split(/\s+/))) {
  const groups = group(infinitive);
  const all = groups.flat();
  forms += new Set(all).size;
  const stem = commonPrefix([infinitive, ...all]);
  const paradigm = groups.map((group) => group.map((form) => form.slice(stem.length) || "-").join(",")).join(" ");
  const number = paradigms.get(paradigm) ?? paradigms.size;
  paradigms.set(paradigm, number);
  verbs.push(`${stem}|${infinitive.slice(stem.length) || "-"}|${number}`);
}

writeFileSync(
  OUTPUT,
  `// Written by scripts/lexicon.ts from the Lefff (Apache-2.0): ${verbs.length} verbs, ${forms} forms. Do not edit.

/** Endings by group: third person singular, third person plural, other persons, present participle, past participle. */
export const PARADIGMS = \`
${[...paradigms.keys()].join("\n")}
\`;

/** stem|ending of the infinitive|paradigm */
export const VERBS = \`
${wrap(verbs).join("\n")}
\`;
`,
);

writeVerbTable(lefff);
writeSearchForms(lefff, Object.keys(nouns));

/** "balaye" is "balaie" as well; the Lefff has the first alone. [il dit, il disait, …], [ils disent, …], [je dis, …], [disant], [dit, dits, dite, dites] */
function group(infinitive: string): string[][] {
  const conjugation = lefff[infinitive] ?? byAnalogy(infinitive);
  const singular: string[] = [];
  const plural: string[] = [];
  const other: string[] = [];
  for (const tense of ["P", "I", "J", "F", "C", "S", "T"]) {
    conjugation[tense]?.forEach((form, person) => {
      (person === 2 ? singular : person === 5 ? plural : other).push(form);
    });
  }
  return [singular, plural, other, conjugation.G ?? [], conjugation.K ?? []].map((group) =>
    unique(group.filter((form) => form !== "NA").flatMap((form) => [form, form.replace(/aye(?!z)/, "aie")])),
  );
}

/** "tweeter" is younger than the Lefff and goes like "fêter" with its own stem: every form of "aider" with another one. */
function byAnalogy(infinitive: string): Conjugation {
  if (!infinitive.endsWith("er")) throw new Error(`${infinitive}: not in the Lefff, and not a regular verb in -er`);
  const model = lefff.aider;
  if (!model) throw new Error("the Lefff lacks its regular verbs");
  const stem = infinitive.slice(0, -2);
  return Object.fromEntries(
    Object.entries(model).map(([tense, forms]) => [
      tense,
      forms.map((form) => (form.startsWith("aid") ? stem + form.slice(3) : form)),
    ]),
  );
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}

/** The pasts that no ending tells: "effondra" ends like "prendra", "attendit" like "dit". */
function pastsWithoutSign(): string[] {
  const told = fr.times.tense;
  const thirds = (tenses: string) =>
    new Set(
      Object.values(lefff).flatMap((verb) =>
        [...tenses].flatMap((tense) => [2, 5].map((at) => verb[tense]?.[at] ?? "")),
      ),
    );
  const participles = new Set(Object.values(lefff).flatMap(({ K = [] }) => K));
  const others = thirds("PFCS");
  return [...thirds("IJ")]
    .filter(
      (form) => form.length > 1 && form !== "NA" && !(form in nouns) && !others.has(form) && !participles.has(form),
    )
    .filter((form) => told.futureEnding.test(form) || !told.pastEnding.test(form))
    .sort();
}

const pasts = pastsWithoutSign();
writeFileSync(
  new URL("../src/locales/fr/times/pasts.generated.ts", import.meta.url),
  `// Written by scripts/lexicon.ts from the Lefff (Apache-2.0): ${pasts.length} forms. Do not edit.

/** Third persons of the imperfect and the simple past that their endings do not tell. */
export const PASTS = \`
${pasts.join("\n")}
\`;
`,
);
