import type { Reading } from "./reading.ts";

/**
 * "le collectif Rive à rive", "l'association Main dans la main": the word before the preposition stands again behind it, and the capital, inside a
 * sentence, tells that the whole is a name. First and last tokens.
 */
export function findDoubled(reading: Reading): Map<number, number> {
  const { tokens, locale, folded, capital, opens, joined } = reading;
  const found = new Map<number, number>();
  for (let first = 1; first + 2 < tokens.length; first++) {
    if (!capital(first) || opens(first) || !locale.doublingPrepositions.has(folded(first + 1))) continue;
    const last = locale.articles.has(folded(first + 2)) ? first + 3 : first + 2;
    if (folded(last) !== folded(first) || capital(last)) continue;
    if (joined(first) && joined(first + 1) && joined(last - 1)) found.set(first, last);
  }
  return found;
}
