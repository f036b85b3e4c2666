import type { Analysis } from "../analysis.ts";
import type { Token } from "../tokens.ts";

/** So few words in capitals are names or letters, no sentence. */
const FEWEST = 4;

/** "« NON », A DÉCLARÉ LUC ROY.": in a sentence of capitals alone no capital tells anything; names are known by then. */
export function calmed(analysis: Analysis): Analysis {
  const { text, sentences } = analysis;
  const loud = sentences.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !/\p{Ll}/u.test(words) && (words.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST;
  });
  if (loud.length === 0) return analysis;
  let at = 0;
  const calm = (token: Token): Token => {
    while ((loud[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    return (loud[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start ? { ...token, capital: false } : token;
  };
  return { ...analysis, tokens: analysis.tokens.map(calm) };
}
