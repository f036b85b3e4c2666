import type { Reading } from "./reading.ts";

/**
 * "ministère de l'Intérieur", "Syndicat national des journalistes", "Chambre de commerce et d'industrie de Paris": the last
 * token of the organization's name that begins at `first` with a noun of institution, or null. In lower case the noun must
 * lead to a capital.
 */
export function organizationEnd(reading: Reading, first: number): number | null {
  const { tokens, locale } = reading;
  if (!locale.organizationHeads.has(reading.folded(first))) return null;
  const capital = tokens[first]?.capital && !reading.opens(first);
  let last = first;
  let seenCapital = false;
  let grown = false;
  let complements = 0;
  for (let steps = 0; steps < 12; steps++) {
    if (!reading.joined(last)) break;
    const next = last + 1;
    const word = reading.folded(next);
    const token = tokens[next];
    if (!token || token.kind !== "word") break;
    if (token.capital && !token.lower.endsWith("'")) {
      if (startsPerson(reading, next) && grown) break;
      last = next;
      seenCapital = true;
      grown = true;
      continue;
    }
    if (locale.organizationAdjective.test(word)) {
      last = next;
      grown = true;
      continue;
    }
    if (!locale.joints.has(word)) break;
    let at = next;
    while (at < next + 3 && locale.joints.has(reading.folded(at)) && reading.joined(at)) at++;
    const noun = tokens[at];
    if (!noun || noun.kind !== "word") break;
    const known = locale.organizationWords.has(reading.folded(at));
    if (!noun.capital && !known) break;
    if (noun.capital && complements > 2) break;
    complements++;
    seenCapital ||= noun.capital;
    grown = true;
    last = at;
  }
  if (!grown) return null;
  return seenCapital || capital ? last : null;
}

/** "la préfecture Jean Dupont": two capitals of which the first is a given name. */
function startsPerson(reading: Reading, index: number): boolean {
  return reading.locale.givenNames.has(reading.folded(index)) && (reading.tokens[index + 1]?.capital ?? false);
}
