import { isUpper } from "./particles.ts";
import type { Reading } from "./reading.ts";

/**
 * "Collectif Saône sans fumées", "l'association Rives sans pesticides": what those whom a noun of organization presents want to be rid of, several
 * and without an article, ends their name. First and last tokens; a noun with a capital is part of it.
 */
export function findWithout(reading: Reading): Map<number, number> {
  const { locale, folded, capital, joined } = reading;
  const found = new Map<number, number>();
  for (let at = 2; at + 1 < reading.tokens.length; at++) {
    if (!locale.withoutPrepositions.has(folded(at)) || !joined(at - 1) || !joined(at) || !isSeveral(reading, at + 1))
      continue;
    let first = at;
    while (capital(first - 1) && joined(first - 1)) first--;
    // "le PS sans élus"
    if (first === at || isUpper(reading, at - 1)) continue;
    const isBody = locale.organizationHeads.has(folded(first)) && first + 1 < at;
    if (isBody || presents(reading, first - 1)) found.set(first, at + 1);
  }
  return found;
}

/** "fumées", but not "succès", "eux". */
function isSeveral({ tokens, locale, folded, capital }: Reading, at: number): boolean {
  return /\p{L}{3}(?<!è)[sx]$/u.test(tokens[at]?.lower ?? "") && !capital(at) && !locale.ordinary.has(folded(at));
}

function presents({ locale, folded, capital, joined }: Reading, at: number): boolean {
  const noun = folded(at);
  return !capital(at) && joined(at) && (locale.organizationTypes.has(noun) || locale.organizationHeads.has(noun));
}
