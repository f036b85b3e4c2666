import { isSmall } from "./announced.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** A complement of the noun, and a name, have so many tokens at most. */
const COMPLEMENT = 6;
const NAME = 6;

/**
 * "Un collectif de riverains, Vivre à Brec, demande …": what stands between commas behind a body that is not known yet is its name, words in
 * lower case and all. First and last tokens.
 */
export function findApposed(reading: Reading): Map<number, number> {
  const { tokens, locale, folded, capital } = reading;
  const found = new Map<number, number>();
  for (let noun = 1; noun < tokens.length; noun++) {
    const isBody = locale.organizationTypes.has(folded(noun)) || locale.membershipNouns.has(folded(noun));
    if (!isBody || !locale.singularDeterminers.has(folded(noun - 1))) continue;
    let comma = noun + 1;
    while (comma < noun + COMPLEMENT && tokens[comma]?.kind === "word" && !capital(comma)) comma++;
    const last = tokens[comma]?.lower === "," ? nameEnd(reading, comma + 1) : null;
    if (last !== null) found.set(comma + 1, last);
  }
  return found;
}

/** The last token before the comma that closes a name in which a word in lower case stands: "Vivre à Brec", "Santé solidaire". */
function nameEnd(reading: Reading, first: number): number | null {
  const { tokens, capital, joined } = reading;
  if (!capital(first) || isGiven(reading, first)) return null;
  let last = first;
  let low = false;
  for (; last < first + NAME && tokens[last + 1]?.kind === "word"; last++) {
    if (!joined(last) || !(capital(last + 1) || mayStandIn(reading, last + 1))) return null;
    low ||= !capital(last + 1);
  }
  return low && tokens[last + 1]?.lower === "," && !joinsOnly(reading, last) ? last : null;
}

/** No verb and no word that begins a phrase of its own: "Novatel selon le maire". */
function mayStandIn(reading: Reading, at: number): boolean {
  const { locale, folded } = reading;
  return joinsOnly(reading, at) || !(isSmall(folded(at), locale) || locale.agentVerb.test(folded(at)));
}

/** "à", "de", "pour" */
const joinsOnly = ({ locale, folded }: Reading, at: number): boolean => locale.namePrepositions.has(folded(at));
