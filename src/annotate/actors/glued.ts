import { isAmong } from "../../text/word-list.ts";
import { type Candidate, candidate } from "./candidate.ts";
import { isUpper } from "./particles.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/**
 * "la patronne de la CGT Ilke Dubrun", "déclare à Reuters Ilke Dubrun": two names in a row are two where the second stands by itself
 * elsewhere, and the first is an acronym, has an article or a preposition, or stands by itself too.
 */
export function splitGlued(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { locale } = reading;
  const { directions, places, organizationTails, ordinary } = locale;
  const isPersonal = (word: string) => !isAmong(word, directions, places, organizationTails, ordinary);
  const alone = new Set(candidates.map(({ key }) => key));
  const times = new Map<string, number>();
  for (const { key } of candidates) times.set(key, (times.get(key) ?? 0) + 1);
  return candidates.flatMap((each) => {
    const { first, last, words, institution, civility } = each;
    if (words.length < 3) return [each];
    const inTown = civility ? null : personAfterTown(each, reading);
    if (inTown !== null)
      return [{ ...each, ...candidate(reading, first, inTown - 1) }, candidate(reading, inTown, last)];
    if (institution) return [each];
    const second = civility ? null : secondPerson(each, reading);
    if (second !== null) return [candidate(reading, first, second - 1), candidate(reading, second, last)];
    if (civility || isGiven(reading, first)) return [each];
    // "la SARL Sud Primeurs" is Sud Primeurs
    if (locale.legalForms.has(words[0] ?? "")) return [each];
    for (let next = first + 1; next < last; next++) {
      if (!reading.capital(next)) continue;
      const person = candidate(reading, next, last);
      if (!person.words.every(isPersonal)) continue;
      // "Rejoindre Jean Morel", once: a verb with a capital is no part of the name
      const glued = next === first + 1 && isGiven(reading, next) && !alone.has(candidate(reading, first, first).key);
      if (glued && times.get(each.key) === 1 && (times.get(person.key) ?? 0) > 1) return [person];
      if (
        person.words.length < 2 ||
        person.key === each.key ||
        !alone.has(person.key) ||
        !isApart(each, next - 1, alone, reading)
      )
        continue;
      return [candidate(reading, first, next - 1), person];
    }
    return [each];
  });
}

/**
 * "l'adjoint de Jean Morvel [Marc Tolbiac]": a given name after a whole name begins another person. "Anne
 * Marie Paul Roy" has a whole name nowhere before its end.
 */
function secondPerson({ first, last }: Candidate, reading: Reading): number | null {
  if (!isGiven(reading, first)) return null;
  for (let next = first + 2; next < last; next++) {
    if (isGiven(reading, next - 1) || !isGiven(reading, next) || isGiven(reading, next + 1)) continue;
    if ([next - 1, next, next + 1].every(reading.capital)) return next;
  }
  return null;
}

/** "France Bleu Vaucluse Karine Azoulay": a body ends with its town, and a given name after it begins a person. */
function personAfterTown({ first, last }: Candidate, reading: Reading): number | null {
  const { folded, capital } = reading;
  const { places } = reading.locale;
  for (let next = first + 2; next < last; next++)
    if (isGiven(reading, next) && capital(next + 1) && places.has(folded(next - 1))) return next;
  return null;
}

function isApart({ first }: Candidate, last: number, alone: ReadonlySet<string>, reading: Reading): boolean {
  const { locale, folded } = reading;
  const before = folded(first - 1);
  const introduced = isAmong(before, locale.articles, locale.toPrepositions, locale.toArticles);
  return introduced || isUpper(reading, first) || alone.has(candidate(reading, first, last).key);
}
