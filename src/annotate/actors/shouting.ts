import type { Range, Token } from "../tokens.ts";

/** Fewer words than this in capitals may be acronyms, if they are shorter than `LONG`. */
const FEWEST = 4;
const LONG = 6;

/**
 * Words of sentences written in capitals alone ("LES SYNDICATS EN GRÈVE, ÉLODIE PARMENTIER RASSURE") that are no names: the article
 * has them with a capital nowhere inside another sentence. Token indexes.
 */
export function findShouted(
  tokens: readonly Token[],
  folded: readonly string[],
  sentences: readonly Range[],
  text: string,
  given: ReadonlyMap<string, unknown>,
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
    if (many && isUpper(text.slice(start, end))) {
      for (const at of words) shouted.push(at);
      // "A DÉCLARÉ PAUL FERRAND": a given name and what follows
      for (const at of words)
        if (given.has(folded[at] ?? "") && words.includes(at + 1))
          for (const one of [at, at + 1]) names.add(folded[one] ?? "");
    } else for (const at of words.slice(1)) if (tokens[at]?.capital) names.add(folded[at] ?? "");
  }
  return new Set(shouted.filter((at) => !names.has(folded[at] ?? "")));
}

const isUpper = (sentence: string): boolean => sentence === sentence.toUpperCase();
