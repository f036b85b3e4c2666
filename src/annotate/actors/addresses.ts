import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { isOfRole } from "./rolePhrase.ts";

/** So far before "sur X" a sentence says that it is about traffic. */
const TRAFFIC = 8;

/** "rue Jean-Jaurès", "lycée Émile-Zola", "RN 10", "l'angle de Hoche et de Zola", "prix Jean-Macé": a street, a house or a prize, not whom it is called after. */
export function isAddress(candidate: Candidate, reading: Reading): boolean {
  const { first, last, text, key } = candidate;
  const { folded, locale, tokens } = reading;
  if (isNamesake(candidate, reading)) return true;
  if (locale.road.test(text)) return true;
  if (locale.roadLetters.has(key)) return tokens[last + 1]?.kind === "number";
  if (isCorner(candidate, reading) || isRoadway(candidate, reading)) return true;
  const noun = folded(first - 1);
  // "la place Hoche", ", place Hoche", but not "le sondage place Morel en tête"
  const before = tokens[first - 2];
  const verb = locale.addressOrVerb.has(noun) && before?.kind === "word" && !locale.determiners.has(folded(first - 2));
  // but not "gare SNCF"
  const isHouse = locale.addressNouns.has(noun) || locale.accentedAddressNouns.has(tokens[first - 1]?.lower ?? "");
  return isHouse && !verb && !isOfRole(reading, first - 1) && text !== text.toUpperCase();
}

/** "le prix Hector-Lanctôt", but not "le prix Nobel Jean-Marie Roux", nor "le prix Hector Lanctôt", which may be his own. */
const isNamesake = ({ first, last, text }: Candidate, { folded, locale }: Reading) =>
  first === last && /\p{L}-\p{Lu}/u.test(text) && locale.namesakeNouns.has(folded(first - 1));

/** "à l'angle de X et de Y", "au coin X et Y": either of them. */
function isCorner({ first, last }: Candidate, reading: Reading): boolean {
  const { folded, locale, capital } = reading;
  if (locale.coordinators.has(folded(last + 1)) && isAfterCorner(reading, first)) {
    const other = locale.genitives.has(folded(last + 2)) ? last + 3 : last + 2;
    return capital(other);
  }
  const joint = locale.genitives.has(folded(first - 1)) ? first - 2 : first - 1;
  if (!locale.coordinators.has(folded(joint))) return false;
  let begin = joint - 1;
  while (begin > joint - 4 && capital(begin)) begin--;
  return begin < joint - 1 && isAfterCorner(reading, begin + 1);
}

/** "à l'angle [de X]", "au coin [X]", but not "l'angle de Paul Morel" */
function isAfterCorner({ folded, locale }: Reading, first: number): boolean {
  const noun = locale.genitives.has(folded(first - 1)) ? first - 2 : first - 1;
  if (!locale.cornerNouns.has(folded(noun))) return false;
  const articled = locale.articles.has(folded(noun - 1)) && locale.toPrepositions.has(folded(noun - 2));
  return articled || locale.toArticles.has(folded(noun - 1));
}

/** "sur Jean-Talon Est"; "la circulation est coupée sur X, entre Y et Z" */
function isRoadway(candidate: Candidate, reading: Reading): boolean {
  const { first, last, words } = candidate;
  const { folded, locale, tokens, capital } = reading;
  if (!locale.onPrepositions.has(folded(first - 1))) return false;
  const branch = words.some((word) => locale.organizationTails.has(word) || locale.organizationHeads.has(word));
  if (words.length > 1 && locale.directions.has(words.at(-1) ?? "") && !branch) return true;
  const next = tokens[last + 1]?.lower === "," ? last + 2 : last + 1;
  return locale.betweenPrepositions.has(folded(next)) && capital(next + 1) && isOfTraffic(reading, first - 1);
}

function isOfTraffic({ folded, locale, opens }: Reading, end: number): boolean {
  for (let at = end - 1; at >= end - TRAFFIC; at--) {
    if (locale.trafficNouns.has(folded(at))) return true;
    if (opens(at)) return false;
  }
  return false;
}
