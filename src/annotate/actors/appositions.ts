import type { Candidate } from "./candidate.ts";
import { headClass } from "./heads.ts";
import type { Reading } from "./reading.ts";
import { roleAfter } from "./roleAfter.ts";
import { rolesBefore } from "./rolesBefore.ts";

/** A noun phrase that presents somebody, in token indexes; `last` inclusive, no determiner. */
export interface Phrase {
  first: number;
  head: number;
  last: number;
}

/** "le président de Novatel Jean Morel", "Le PDG du groupe, X,", "X, ministre de …," "X (avocate)": roles put beside a name. */
export function readAppositions(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  return candidates.map((candidate) => {
    const after = roleAfter(candidate, reading);
    const phrases = [...rolesBefore(candidate, reading), ...(after ? [after] : [])];
    return phrases.length ? { ...candidate, roles: phrases.map((phrase) => role(phrase, reading)) } : candidate;
  });
}

function role({ first, head, last }: Phrase, reading: Reading): Candidate["roles"][number] {
  const { tokens, text } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const { of, gender } = headClass(reading, head) ?? { of: "person", gender: null };
  return { start, end, role: text.slice(start, end), head: tokens[head]?.lower.replace(/^ex-/, "") ?? "", of, gender };
}
