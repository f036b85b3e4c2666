import type { Candidate } from "./candidate.ts";
import { headClass } from "./heads.ts";
import type { Reading } from "./reading.ts";
import { roleAfter } from "./roleAfter.ts";
import type { Phrase } from "./rolePhrase.ts";
import { rolesBefore } from "./rolesBefore.ts";
import { isGiven } from "./runs.ts";

/** "le président de Novatel Jean Morel", "Le PDG du groupe, X,", "X, ministre de …," "X (avocate)": roles put beside a name. */
export function readAppositions(candidates: readonly Candidate[], unnamed: Reading): Candidate[] {
  const ends = nameEnds(candidates);
  const reading: Reading = { ...unnamed, nameEnd: (index) => ends.get(index) ?? index };
  const found = candidates.map((candidate) => ({
    before: rolesBefore(candidate, reading),
    after: roleAfter(candidate, reading),
  }));
  const bodies = new Set(candidates.filter(({ institution }) => institution).map(({ first }) => first));
  const presents = new Map<number, number>();
  found.forEach(({ before, after }, index) => {
    if (!after) for (const { head } of before) presents.set(head, index);
  });
  // How far the office goes that presents the name before: "X, président de la Transition, chef de l'État"
  let inside = -1;
  return candidates.map((candidate, index) => {
    const [last, own] = [found[index - 1], found[index]];
    // "Contacté par X, le maire de Lens, Y, …" presents Y; "X, le maire de Lens, Y, la préfète" presents both.
    const taken = (phrase: Phrase) => own?.after && last?.after?.head === phrase.head;
    const lost = (phrase: Phrase) => (presents.get(phrase.head) ?? index) > index;
    const within = candidate.first <= inside && !isFull(candidate, reading);
    if (own?.after && !within) inside = own.after.last;
    // "L'association de la gare de Lens, l'association X" are two
    const isListed = (phrase: Phrase) => bodies.has(phrase.head) && reading.tokens[phrase.last + 1]?.lower === ",";
    // "à l'agence Belga Anne Martin": Belga is the agency
    const isAnothers = ({ head, last }: Phrase) =>
      last > head && reading.capital(head + 1) && headClass(reading, head)?.of === "organization";
    const phrases = [
      ...(own?.before ?? []).filter((phrase) => !taken(phrase) && !isListed(phrase) && !isAnothers(phrase)),
      ...(own?.after && !lost(own.after) && !within ? [own.after] : []),
    ];
    return phrases.length ? { ...candidate, roles: phrases.map((phrase) => role(phrase, reading)) } : candidate;
  });
}

/** "Paul Morel": somebody, whatever it stands in. */
function isFull({ first, last, civility }: Candidate, reading: Reading): boolean {
  return civility || (last > first && isGiven(reading, first));
}

/** Where the name ends that a token is inside of. */
function nameEnds(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { first, last } of candidates) for (let at = first; at < last; at++) ends.set(at, last);
  return ends;
}

/** "porte-parole de Médecins [sans frontières]": the role ends with the name it ends in. */
function role({ first, head, last }: Phrase, reading: Reading): Candidate["roles"][number] {
  const { tokens, text, locale } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[reading.nameEnd(last)]?.end ?? start;
  const { of, gender } = headClass(reading, head) ?? { of: "person", gender: null };
  // "la maire X", "la P.-D.G. X"
  const said = locale.articleGender.get(reading.folded(first - 1)) ?? null;
  return {
    start,
    end,
    role: text.slice(start, end),
    head: tokens[head]?.lower.replace(/^ex-/, "") ?? "",
    of,
    gender: gender ?? said,
  };
}
