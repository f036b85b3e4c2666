import type { VerbalClause } from "../clauses/clause.ts";
import { wordAt } from "../clauses/items.ts";
import type { Reader } from "./happening.ts";

/** Words between an auxiliary and its participle. */
const BEHIND = 4;

/**
 * What is so and does not happen: "Un câble ne vaut pas un homme", "Paul Ferrandi est copropriétaire d'un chalet", "Les habitants s'inquiètent";
 * not "la préfète ferme le pont", nor "Le pont est fermé".
 */
export function isState({ read: { items }, locale }: Reader, { head }: VerbalClause): boolean {
  const { clauses, happenings } = locale;
  const isSimple = head.end - head.start === 1 && (head.form === "present" || head.form === "imperfect");
  // "a « probablement approuvé »"
  if (!isSimple || head.passive || items[head.end]?.kind === "quote" || /^[«“"]$/.test(wordAt(items, head.end)))
    return false;
  // "ont aussitôt été cloués au sol"
  const isAuxiliary =
    head.lemma === clauses.have &&
    items.slice(head.end, head.end + BEHIND).some(({ readings }) => readings.some(({ form }) => form === "participle"));
  if (isAuxiliary) return false;
  const verb = head.reflexive ? `se ${head.lemma}` : head.lemma;
  return isDenied(items, head.start, happenings) || happenings.states.has(verb);
}

/** "ne vaut pas", "ne s'arrête pas" */
function isDenied(items: Reader["read"]["items"], verb: number, { clitics, negation }: Reader["locale"]["happenings"]) {
  let at = verb - 1;
  while (clitics.has(wordAt(items, at)) && !negation.has(wordAt(items, at))) at--;
  return negation.has(wordAt(items, at));
}
