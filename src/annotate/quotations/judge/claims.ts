import { type Candidate, isQuote, type Reading } from "../context.ts";
import type { Item } from "../items.ts";
import type { QuotationWords } from "../locale.ts";

/** "« Le maire a touché de l'argent » : FAUX", "« La préfète savait »" over "**Plutôt vrai.**": a rumour that the page weighs, nobody's words. */
export function isClaim({ sentence, at }: Candidate, { sentences, lexicon }: Reading): boolean {
  const { items, index } = sentence;
  const told = (item: Item) => item.kind === "word" || item.kind === "name";
  if (items.slice(0, at).some(told)) return false;
  const behind = items.slice(at + 1);
  if (behind.some(told) || behind.some(isQuote)) return isVerdict(behind, lexicon.words);
  return isVerdict(sentences[index + 1]?.items ?? [], lexicon.words);
}

/** Nothing but a verdict: "FAUX.", ": plutôt vrai". */
function isVerdict(items: readonly Item[], { verdicts }: QuotationWords): boolean {
  const words = items.filter(({ kind }) => kind !== "mark");
  return words.length > 0 && words.length <= MOST && words.every(({ lower }) => verdicts.has(lower));
}

/** Words of a verdict: "en partie faux". */
const MOST = 4;
