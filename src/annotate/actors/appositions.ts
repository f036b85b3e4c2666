import type { Candidate, Class } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { reach, roleEnd } from "./rolePhrase.ts";
import { isGiven } from "./runs.ts";

/** A role phrase is looked for this many tokens before a name. */
const WINDOW = 16;

/** "le président de Novatel Jean Morel", "Le PDG du groupe, X,", "X, ministre de …," "X (avocate)": roles put beside a name. */
export function readAppositions(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  return candidates.map((candidate) => {
    const heads = [roleBefore(candidate, reading), roleAfter(candidate, reading)];
    const roles = heads.flatMap((head) => (head ? [role(head, reading)] : []));
    return roles.length ? { ...candidate, roles } : candidate;
  });
}

interface Phrase {
  first: number;
  head: number;
  last: number;
}

function role({ first, head, last }: Phrase, reading: Reading): Candidate["roles"][number] {
  const { tokens, text } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const { of, gender } = headClass(reading, head) ?? { of: "person", gender: null };
  return { start, end, role: text.slice(start, end), head: tokens[head]?.lower.replace(/^ex-/, "") ?? "", of, gender };
}

/** A noun that presents a person or an organization; "ex-ministre" by what follows the hyphen. */
export function headClass({ folded, locale }: Reading, index: number): { of: Class; gender: "m" | "f" | null } | null {
  const word = folded(index);
  const noun = word.startsWith("ex-") ? word.slice(3) : word;
  // "les présentateurs X et Y", "les réseaux X et Y"
  for (const form of /[sx]$/.test(noun) ? [noun, noun.slice(0, -1)] : [noun]) {
    const gender = locale.roles.get(form);
    if (gender !== undefined) return { of: "person", gender };
    const type = locale.organizationTypes.get(form);
    if (type) return { of: "organization", gender: type };
  }
  return null;
}

function roleBefore({ first, last }: Candidate, reading: Reading): Phrase | null {
  const { tokens, locale, folded } = reading;
  const comma = tokens[first - 1]?.lower === ",";
  const end = comma ? first - 2 : first - 1;
  let found: Phrase | null = null;
  for (let at = end; at >= 0 && at > end - WINDOW; at--) {
    if (tokens[at]?.kind === "mark" || locale.stops.has(folded(at))) break;
    if (!headClass(reading, at) || reach(reading, at, end) !== end) {
      if (reading.opens(at)) break;
      continue;
    }
    const phrase = { first: withModifiers(reading, at), head: at, last: end };
    if (!introduced(reading, phrase)) continue;
    const opens =
      reading.opens(phrase.first) ||
      (reading.opens(phrase.first - 1) && locale.determiners.has(folded(phrase.first - 1)));
    if (!comma) {
      // "le frère du président X": the nearest noun; "fondateur et patron X": both.
      if (!found) found = phrase;
      else if (locale.coordinators.has(folded(found.first - 1)) && at === found.first - 2) found = phrase;
      else break;
    } else if (opens || (locale.determiners.has(folded(phrase.first - 1)) && tokens[last + 1]?.kind === "mark")) {
      found = phrase;
    }
    if (opens) break;
  }
  return found;
}

/** "le juge X", "ancien juge X", "Juge X", "et juge X", but not "juge X", which may be a verb. */
function introduced({ tokens, locale, folded, opens }: Reading, { first, head }: Phrase): boolean {
  const before = folded(first - 1);
  return (
    first < head ||
    opens(head) ||
    locale.determiners.has(before) ||
    locale.coordinators.has(before) ||
    tokens[first - 1]?.lower === "("
  );
}

/** "ancien premier" before "ministre" */
function withModifiers({ folded, locale }: Reading, head: number): number {
  let first = head;
  while (first > head - 3 && locale.roleModifiers.has(folded(first - 1))) first--;
  return first;
}

function roleAfter({ last }: Candidate, reading: Reading): Phrase | null {
  const { tokens, locale, folded } = reading;
  const mark = tokens[last + 1]?.lower;
  if (mark !== "," && mark !== "(") return null;
  let at = last + 2;
  // "Jean Dupont, 45 ans, professeur"
  if (tokens[at]?.kind === "number" && locale.ageNouns.has(folded(at + 1))) at += tokens[at + 2]?.lower === "," ? 3 : 2;
  const determined = locale.determiners.has(folded(at));
  if (determined) at++;
  const first = at;
  // "une importante donatrice": an adjective may come first
  for (let skipped = 0; skipped <= 2; skipped++, at++) {
    if (headClass(reading, at)) {
      const last = roleEnd(reading, at);
      return determined && namesAnother(reading, at, last) ? null : { first, head: at, last };
    }
    const token = tokens[at];
    if (token?.kind !== "word" || token.capital || locale.stops.has(folded(at))) return null;
    if (!determined && !locale.roleModifiers.has(folded(at))) return null;
  }
  return null;
}

/**
 * ", le réseau X" and ", les syndicats X et Y" begin other names, ", la ministre a dit" another clause; ", député X" and
 * ", le patron de X, " do not.
 */
function namesAnother(reading: Reading, head: number, last: number): boolean {
  const { tokens, locale, capital, folded } = reading;
  const next = tokens[last + 1];
  if (next?.kind === "word") {
    const clause = locale.predicates.has(next.lower) || locale.agentVerb.test(folded(last + 1));
    if (clause || !(locale.stops.has(folded(last + 1)) || locale.participle.test(next.lower))) return true;
  }
  let first = true;
  for (let at = head + 1; at <= last; at++) {
    if (!capital(at)) continue;
    if (!locale.roleJoints.has(folded(at - 1)) && (first || isGiven(reading, at))) return true;
    first = false;
  }
  return false;
}
