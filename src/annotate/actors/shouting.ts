import type { Range, Token } from "../tokens.ts";
import { isGivenName } from "./givenNames.ts";
import type { ActorLocale } from "./locale.ts";

/** Fewer words than this in capitals may be acronyms, if they are shorter than `LONG`. */
const FEWEST = 4;
const LONG = 6;

/**
 * Words of sentences written in capitals alone ("LES SYNDICATS EN GRÈVE, ÉLODIE PARMENTIER RASSURE") that are no names: the article
 * has them with a capital nowhere inside another sentence, and no given name stands before them ("A DÉCLARÉ PAUL FERRAND").
 * Token indexes.
 */
export function findShouted(
  tokens: readonly Token[],
  folded: readonly string[],
  sentences: readonly Range[],
  text: string,
  locale: ActorLocale,
): ReadonlySet<number> {
  const names = new Set<string>();
  const shouted: number[] = [];
  let index = 0;
  for (const { start, end } of sentences) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index++;
    const first = index;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < end) index++;
    const words: number[] = [];
    for (let at = first; at < index; at++) if (tokens[at]?.kind === "word") words.push(at);
    const many = words.length >= FEWEST || words.some((at) => (folded[at] ?? "").length >= LONG);
    if (many && isUpper(text.slice(start, end))) for (const at of words) shouted.push(at);
    else for (const at of words.slice(1)) if (tokens[at]?.capital) names.add(folded[at] ?? "");
  }
  const first = (at: number) => isFirstName(at, tokens, folded, locale);
  return new Set(shouted.filter((at) => !names.has(folded[at] ?? "") && !first(at) && !first(at - 1)));
}

/** "PAUL FERRAND" but not "LA ROSE BLANCHE", "PIERRE EST". */
function isFirstName(at: number, tokens: readonly Token[], folded: readonly string[], locale: ActorLocale): boolean {
  const [before, word, next] = [folded[at - 1] ?? "", folded[at] ?? "", folded[at + 1] ?? ""];
  if (!isGivenName(word, locale) || locale.determiners.has(before)) return false;
  return tokens[at + 1]?.kind === "word" && next.length > 2 && !locale.ordinary.has(next);
}

const isUpper = (sentence: string): boolean => sentence === sentence.toUpperCase();
