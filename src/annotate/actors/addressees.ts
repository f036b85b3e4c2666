import { isAmong } from "../../text/word-list.ts";
import { isUpper } from "./particles.ts";
import type { Reading } from "./reading.ts";

/** So many tokens stand at most between a verb of saying and whom it speaks to: "confie [lundi soir] à". */
const BETWEEN = 3;

/**
 * "», confie à l'AFP [Emine Korhan], caissière": the verb has its object beside it, and its subject follows. `next` is where the
 * subject would begin, after a name that stands from `first` on.
 */
export function beginsSubject(reading: Reading, first: number, next: number): boolean {
  const { locale, folded, capital, joined } = reading;
  // A given name and a surname, no more
  if (!capital(next + 1) || !joined(next) || (capital(next + 2) && joined(next + 1))) return false;
  const { ordinary, organizationTails, articles, places } = locale;
  const isCommon = (at: number) => isAmong(folded(at), ordinary, organizationTails, articles, places);
  if ([next, next + 1].some((at) => isCommon(at) || isUpper(reading, at))) return false;
  // "à l'AFP", "à La Dépêche"
  const own = locale.articles.has(folded(first));
  if (own && next === first + 1) return false;
  const articled = own || locale.articles.has(folded(first - 1));
  const preposition = articled && !own ? first - 2 : first - 1;
  const contracted = locale.toArticles.has(folded(first - 1));
  // "à Reuters", but "à Emine Korhan Yilmaz"
  const addressed = contracted || (articled && locale.toPrepositions.has(folded(preposition)));
  return addressed && followsInvertedVerb(reading, preposition);
}

/** A mark, a verb of saying with its auxiliary or pronoun, some words: "», a confié lundi à". */
function followsInvertedVerb({ tokens, locale, folded }: Reading, end: number): boolean {
  for (let at = end - 1; at >= end - 1 - BETWEEN; at--) {
    if (tokens[at]?.kind === "mark") return false;
    if (!locale.agentVerb.test(folded(at)) && !locale.personalVerb.test(folded(at))) continue;
    let before = at - 1;
    while (before > at - 4 && tokens[before]?.kind === "word" && locale.predicates.has(folded(before))) before--;
    return tokens[before]?.kind === "mark";
  }
  return false;
}
