import { writeFileSync } from "node:fs";
import { stemmer } from "@orama/stemmers/french";
import { commonPrefix, Paradigms } from "./paradigms.ts";
import type { Conjugation } from "./verb-table.ts";

const OUTPUT = new URL("../../src/locales/fr/search-forms.generated.ts", import.meta.url);

/** They lend their forms to other verbs: "suis" is "être", hardly ever "suivre". */
const AUXILIARIES = ["être", "avoir", "aller"];

/** Plurals that no rule makes. */
const SUPPLETIVE: Readonly<Record<string, string>> = {
  ...{ œil: "yeux", ciel: "cieux", aïeul: "aïeux", bonhomme: "bonshommes", gentilhomme: "gentilshommes" },
  ...{ monsieur: "messieurs", madame: "mesdames", mademoiselle: "mesdemoiselles" },
};

/** The plural of a noun, by the rules of any grammar (Grevisse, Le Bon Usage, § 512-526), first rule first. */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=[sxz])$/, ""],
  [/^(b|cor|ém|ferm|gemm|soupir|trav|vant|vent|vitr)ail$/, "$1aux"],
  [/(?<=^(?:bleu|pneu|landau|sarrau|émeu))$/, "s"],
  [/(?<=au|eu|^(?:bij|caill|ch|gen|hib|jouj|p)ou)$/, "x"],
  [/(?<=^(?:av|b|c|carnav|chac|cérémoni|festiv|narv|p|récit|rég|sisal)al)$/, "s"],
  [/al$/, "aux"],
  [/$/, "s"],
];

/**
 * Writes the words whose forms have more than one stem, so that the index does not bring them together: "voir, vois, verrons, vu",
 * "travail, travaux".
 *
 * @param nouns singulars
 */
export function writeSearchForms(lefff: Readonly<Record<string, Conjugation>>, nouns: readonly string[]): void {
  const lent = new Set(AUXILIARIES.flatMap((verb) => formsOf(lefff[verb] ?? {})));
  const families = [
    ...Object.entries(lefff).map(([verb, conjugation]) =>
      AUXILIARIES.includes(verb)
        ? formsOf(conjugation)
        : [verb, ...formsOf(conjugation)].filter((form) => !lent.has(form)),
    ),
    ...nouns.filter((noun) => /^\p{Ll}{2,}$/u.test(noun)).map((noun) => [noun, pluralOf(noun)]),
    ...Object.entries(SUPPLETIVE),
  ].filter((forms) => new Set(forms.map(stemmer)).size > 1);
  const paradigms = new Paradigms();
  for (const forms of families) {
    const stem = commonPrefix(forms);
    const paradigm = [...new Set(forms.map((form) => form.slice(stem.length) || "-"))].join(" ");
    paradigms.add(paradigm, stem);
  }
  writeFileSync(
    OUTPUT,
    `// Written by scripts/lexicon.ts from the Lefff (Apache-2.0). Do not edit.

/**
 * Words whose forms have more than one stem: the endings of a paradigm on a line, "-" for none; the stems that take them
 * below it, indented.
 */
export const SEARCH_FORMS = \`
${paradigms}
\`;
`,
  );
}

function formsOf(conjugation: Conjugation): string[] {
  return [...new Set(Object.values(conjugation).flat())].filter((form) => form && form !== "NA");
}

function pluralOf(noun: string): string {
  const [ending, plural] = PLURALS.find(([ending]) => ending.test(noun)) ?? [/$/, "s"];
  return noun.replace(ending, plural);
}
