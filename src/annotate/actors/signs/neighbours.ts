import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

export const firstOf = (words: readonly string[]): string => words[0] ?? "";

/** "la Madeleine" */
export const determined = (
  { first }: Candidate,
  folded: Reading["folded"],
  { determiners }: Reading["locale"],
): boolean => determiners.has(folded(first - 1));

/** The verb that the name is the subject of, its auxiliary left out: "annonce", "déclaré". */
export function verbAfter({ last }: Candidate, { folded, locale }: Reading): string {
  return folded(locale.auxiliaries.has(folded(last + 1)) ? last + 2 : last + 1);
}

/** The noun that the name completes: "porte-parole" in "porte-parole de la CGT", "rue" in "rue Hoche". */
export const governor = (candidate: Candidate, reading: Reading): string =>
  reading.folded(governorAt(candidate, reading));

/** The token of that word. */
export function governorAt({ first }: Candidate, { folded, locale }: Reading): number {
  let at = first - 1;
  while (at > first - 4 && (locale.articles.has(folded(at)) || locale.genitives.has(folded(at)))) at--;
  // "secrétaire générale du Planning Azur"
  const owner = at < first - 1 && locale.organizationAdjective.test(folded(at)) && locale.roles.has(folded(at - 1));
  return owner ? at - 1 : at;
}

/** The noun or its plural: "péages"; "ex-maire". */
export function hasNoun(nouns: { has(noun: string): boolean }, noun: string): boolean {
  const word = noun.replace(/^ex-/, "");
  return nouns.has(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

/** "a confié lundi à X", "reproche à X": whom the verb speaks to, not where. */
export function isAddressed({ first }: Candidate, { folded, locale }: Reading): boolean {
  for (let at = first - 2; at > first - 8; at--) if (locale.agentVerb.test(folded(at))) return true;
  return false;
}
