import type { Case, Rule } from "./case.ts";

const TITLE = 6;
const WORK = 8;
const TERM = 4;

/** "les « gilets jaunes »": the writer says it without marks as well, or gives it as a name elsewhere. */
export const isTerm: Rule = ({ items, at, looks, terms }) =>
  looks.words.length <= TERM &&
  !looks.clause &&
  (terms.named.has(looks.words.join(" ")) || (items[at - 1]?.lower !== ":" && terms.terms.has(looks.words.join(" "))));

/** "le « Rond-point des Gilets jaunes »": a capital in the middle of a sentence, with no cue beside it. */
export const isTitle: Rule = (one) => {
  const { items, at, looks, attribution, cued, alone } = one;
  if (!hasTitleCase(one) || looks.words.length > TITLE || alone) return false;
  const before = items[at - 1]?.lower;
  return before !== ":" && before !== "," && !(cued && attribution?.adjacent);
};

/** "a publié « Le Temps des orages »" */
export const isWork: Rule = (one) => {
  const { items, at, looks, attribution, words, cued } = one;
  if (!hasTitleCase(one) || looks.words.length > WORK || looks.clause || items[at - 1]?.lower === ":") return false;
  return cued && words.titleVerbs.has(attribution?.verb?.infinitive ?? "");
};

/** A capital that is neither a sentence's nor a proper noun's. */
function hasTitleCase({ at, looks, terms }: Case): boolean {
  return looks.capital && at > 0 && !terms.proper.has(looks.words[0] ?? "");
}
