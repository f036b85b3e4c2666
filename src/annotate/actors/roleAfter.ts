import type { Candidate } from "./candidate.ts";
import { headClass } from "./heads.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./rolePhrase.ts";
import { partyEnd, roleEnd } from "./rolePhrase.ts";
import { isGiven } from "./runs.ts";

/** So many words stand before the noun of a title in English at most. */
const JOB = 4;
/** So far back a sentence is looked through. */
const FURTHEST = 40;

/** "Jean Dupont, 45 ans, professeur", "X (avocate)", "X, l'ouvreur du club". */
export function roleAfter({ first: name, last, plural }: Candidate, reading: Reading): Phrase | null {
  const { tokens, locale, folded } = reading;

  // "Anne Roux (PS), maire de Tulle"
  const party = partyEnd(reading, last + 1);
  const open = party !== null && tokens[party + 1]?.lower === "," ? party + 1 : last + 1;
  const mark = tokens[open]?.lower;
  if (mark !== "," && mark !== "(") return null;
  let at = open + 1;
  // "Luc Mabo, alors ministre"
  while (at < open + 3 && locale.roleAdverbs.has(folded(at))) at++;
  // "Jean Dupont, 45 ans, professeur"
  if (tokens[at]?.kind === "number" && locale.ageNouns.has(folded(at + 1))) at += tokens[at + 2]?.lower === "," ? 3 : 2;
  const determined = locale.determiners.has(folded(at));
  // "Selon l'Écho, des compagnies ont": they are somebody else.
  if (!plural && locale.severalDeterminers.has(folded(at))) return null;
  if (determined) at++;
  const first = at;
  // "une importante donatrice": an adjective may come first
  for (let skipped = 0; skipped <= 2; skipped++, at++) {
    if (headClass(reading, at)) {
      // ", juge l'entraîneur" is a verb
      if (!determined && locale.articles.has(folded(at + 1)) && !reading.capital(at + 1)) return null;
      const end = roleEnd(reading, at);
      return determined && namesAnother(reading, at, end, last > name && begins(reading, name))
        ? null
        : { first, head: at, last: end };
    }
    const job = jobAt(reading, at);
    if (job !== null) return { first, head: job, last: roleEnd(reading, job) };
    const token = tokens[at];
    if (token?.kind !== "word" || locale.stops.has(folded(at))) return null;
    // "le Premier ministre"
    if ((token.capital || !determined) && !locale.roleModifiers.has(folded(at))) return null;
  }
  return null;
}

/** "Global Purchasing [Manager]": the noun that ends a title in English. */
function jobAt(reading: Reading, first: number): number | null {
  const { capital, joined, folded, locale } = reading;
  let at = first;
  while (at < first + JOB && capital(at) && joined(at) && capital(at + 1)) at++;
  return at > first && locale.roles.has(folded(at)) && !isGiven(reading, first) ? at : null;
}

/**
 * "Jean Dupont, le ministre belge des Forêts s'est réjoui", "Ce jour-là, Jean Dupont, le ministre …": the comma that closes is
 * forgotten, for nobody was named before whom the name could present.
 */
function begins(reading: Reading, name: number): boolean {
  if (reading.opens(name)) return true;
  if (reading.tokens[name - 1]?.lower !== ",") return false;
  for (let at = name - 2; at > name - FURTHEST; at--) {
    if (headClass(reading, at)?.of === "person" || (isGiven(reading, at) && reading.capital(at))) return false;
    if (reading.opens(at)) return true;
  }
  return false;
}

/**
 * ", le réseau X" and ", les syndicats X et Y" begin other names, ", la ministre a dit" another clause; ", député X" and
 * ", le patron de X, " do not.
 */
function namesAnother(reading: Reading, head: number, last: number, begun: boolean): boolean {
  const { tokens, locale, capital, folded } = reading;
  const next = tokens[last + 1];
  if (next?.kind === "word") {
    const clause = locale.predicates.has(next.lower) || locale.agentVerb.test(folded(last + 1));
    if (clause && begun && last > head) return false;
    if (clause || !(locale.stops.has(folded(last + 1)) || locale.participle.test(next.lower))) return true;
  }
  let first = true;
  for (let at = head + 1; at <= last; at++) {
    if (!capital(at)) continue;
    // "la région Hauts-de-France"
    const place = locale.placeHeads.has(folded(at - 1)) || locale.roleModifiers.has(folded(at - 1));
    if (!place && !locale.roleJoints.has(folded(at - 1)) && (first || isGiven(reading, at))) return true;
    first = false;
  }
  return false;
}
