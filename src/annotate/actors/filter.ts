import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Leaves out what a capital does not make a name: sentence openings, nationalities, places. */
export function dropOrdinary(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const inside = new Set<string>();
  for (const { opens, words } of candidates) if (!opens) for (const word of words) inside.add(word);
  return candidates.filter((candidate) => {
    if (candidate.kind) return true;
    const only = candidate.words.length === 1 ? (candidate.words[0] ?? "") : null;
    if (only === null) return true;
    if (only.length < 2) return false;
    if (isDemonym(only, candidate, reading)) return false;
    if (!candidate.opens) return true;
    if (/\p{Lu}.*\p{Lu}/u.test(candidate.text)) return true;
    return inside.has(only) || reading.locale.predicates.has(reading.folded(candidate.last + 1));
  });
}

const DETERMINERS = new Set([
  "les",
  "des",
  "un",
  "une",
  "aux",
  "ces",
  "ses",
  "quelques",
  "deux",
  "trois",
  "plusieurs",
  "certains",
]);

function isDemonym(word: string, { first }: Candidate, { folded, locale }: Reading): boolean {
  if (locale.demonyms.has(word)) return true;
  return locale.demonym.test(word) && (DETERMINERS.has(folded(first - 1)) || /^\d/.test(folded(first - 1)));
}

/** "à Lyon", "dans le Var", "rue Hoche", "Romilly (Aube)": places are no actors, seats of power are. */
export function dropPlaces(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { folded, locale, tokens } = reading;
  const votes = new Map<string, { place: number; all: number }>();
  const key = ({ words }: Candidate) => words.join(" ");
  for (const candidate of candidates) {
    if (candidate.kind === "organization") continue;
    const vote = votes.get(key(candidate)) ?? { place: 0, all: 0 };
    vote.all++;
    if (locative(candidate)) vote.place++;
    votes.set(key(candidate), vote);
  }
  return candidates.filter((candidate) => {
    if (candidate.kind === "organization" || candidate.civility) return true;
    const name = key(candidate);
    if (locale.seats.has(name)) return true;
    if (locale.places.has(name)) return false;
    if (candidate.words.length > 1 && locale.givenNames.has(candidate.words[0] ?? "")) return !headed(candidate);
    if (/^(?:saint|sainte|ville|mont|val)s?-/.test(name)) return false;
    const vote = votes.get(name);
    return !vote || vote.place * 2 < vote.all;
  });

  function locative(candidate: Candidate): boolean {
    if (headed(candidate)) return true;
    const before = folded(candidate.first - 1);
    if (before === "a" || before === "en" || before === "dans") return true;
    if (["le", "la", "l'", "les"].includes(before) && ["dans", "a"].includes(folded(candidate.first - 2))) return true;
    return tokens[candidate.last + 1]?.lower === "(" && locale.places.has(folded(candidate.last + 2));
  }

  function headed({ first }: Candidate): boolean {
    const skip = ["de", "du", "d'", "des", "la", "l'", "le"];
    let at = first - 1;
    for (let step = 0; step < 2 && skip.includes(folded(at)); step++) at--;
    return locale.placeHeads.has(folded(at));
  }
}
