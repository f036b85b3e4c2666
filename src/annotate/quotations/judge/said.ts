import { type Candidate, isQuote, type Reading } from "../context.ts";
import type { Terms } from "../terms.ts";
import type { Case, Rule } from "./case.ts";
import { isDocument } from "./documents.ts";
import { looksOf } from "./looks.ts";
import { isLabel, isMade, isMentioned, isQualifier } from "./mentioned.ts";
import { isNamed } from "./names.ts";
import { isTerm, isTitle, isWork } from "./titles.ts";

/** What stands in marks without being somebody's words. */
const NOT_SAID: Readonly<Record<string, Rule>> = {
  isNamed, // l'émission « … », surnommé « … »
  isDocument, // mis en examen pour « … », un tag « … »
  isTerm, // les « gilets jaunes »
  isTitle, // baptiser un rond-point « Rond-point des … »
  isWork, // a publié « Le Temps des orages »
  isLabel, // le « niveau 4 », la « méthode Vidal »
  isQualifier, // spécialiste de l'hébergement « souverain »
  isMade, // créer une « agence du sommeil »
  isMentioned, // a confirmé l'abandon de la « ligne rose »
};

/** The rules by which the words of a passage are nobody's, by their names; `attribution` is what its sentence tells. */
export function unsaidBy(candidate: Candidate, reading: Reading, terms: Terms): string[] {
  const one = caseOf(candidate, reading, terms);
  return Object.entries(NOT_SAID).flatMap(([name, rule]) => (rule(one) ? [name] : []));
}

/** Short passages that the writer gives as names or words: « autrice » in "le mot « autrice »". */
export function namesIn(candidates: readonly Candidate[], reading: Reading, terms: Terms): Terms {
  const cases = candidates.map((candidate) => caseOf(candidate, reading, terms)).filter(isNamed);
  return { ...terms, named: new Set(cases.map(({ looks }) => looks.words.join(" "))) };
}

function caseOf(candidate: Candidate, reading: Reading, terms: Terms): Case {
  const { sentence, at, attribution } = candidate;
  const { lexicon } = reading;
  return {
    items: sentence.items,
    at,
    looks: looksOf(candidate, reading),
    attribution,
    cued: attribution !== null && attribution.reason !== "continuation",
    alone: standsAlone(candidate),
    terms,
    words: lexicon.words,
    lexicon,
  };
}

/** The passage is a sentence of its own. */
export function standsAlone({ sentence }: Candidate): boolean {
  return sentence.items.every((item) => item.kind === "mark" || isQuote(item));
}
