import type { Candidate, Reading } from "../context.ts";

/** Characters behind the words in which a verdict stands: "PLUTÔT FAUX." */
const NEAR = 60;

/** "« Le maire a touché de l'argent » : FAUX", "« La préfète savait »" over "**Plutôt vrai.**": a rumour that the page weighs, nobody's words. */
export function isClaim({ sentence, at, quote }: Candidate, { text, lexicon }: Reading): boolean {
  if (sentence.items.slice(0, at).some(({ kind }) => kind !== "mark")) return false;
  return lexicon.words.verdict.test(text.slice(quote.end, quote.end + NEAR));
}
