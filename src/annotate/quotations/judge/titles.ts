import type { Case, Rule } from "./case.ts";

const TITLE = 6;
const WORK = 8;
const TERM = 4;

/** "les « gilets jaunes »": the writer says it without marks as well, or gives it as a name elsewhere. */
export const isTerm: Rule = ({ items, at, looks, terms }) =>
  looks.words.length <= TERM &&
  !looks.clause &&
  (terms.named.has(looks.words.join(" ")) || (items[at - 1]?.lower !== ":" && terms.terms.has(looks.words.join(" "))));

/** "« actrice » désigne", "par « aidant », on entend": words that are explained. */
export const isExplained: Rule = ({ items, at, looks, words }) => {
  if (looks.clause || looks.words.length > TERM) return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (words.meaning.has(after?.lower ?? "")) return true;
  const next = items.slice(at + 2, at + 4).some(({ lower }) => words.understanding.has(lower));
  return words.agents.has(before?.lower ?? "") && after?.lower === "," && next;
};

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
