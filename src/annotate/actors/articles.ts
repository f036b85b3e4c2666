import { type Candidate, candidate } from "./candidate.ts";
import type { ActorLocale } from "./locale.ts";
import { toPlaceKey } from "./placeNames.ts";
import type { Reading } from "./reading.ts";

/** "Le Monde écrit": an article that has its capital from the sentence, or from the name; another capital follows. */
export function isOpeningArticle({ locale, folded, capital, opens }: Reading, index: number): boolean {
  const word = folded(index);
  // "El Mehdi Benarbia", "Van Aert" begin no French sentence otherwise
  if (locale.foreignParticles.has(word)) return false;
  if (isParticleOfSubject({ folded, locale }, index, index + 1)) return false;
  return capital(index) && opens(index) && small(word, locale) && capital(index + 1);
}

/** "De Gendt remporte": a preposition has no verb right behind its noun, unless it is a place ("De Lyon est venue une lettre"). */
export function isParticleOfSubject(
  { folded, locale }: Pick<Reading, "folded" | "locale">,
  first: number,
  last: number,
): boolean {
  const particle = locale.genitives.has(folded(first)) && !locale.places.has(folded(last));
  return particle && locale.predicates.has(folded(last + 1));
}

/** Gives a name its opening article back where the article has a capital inside a sentence too: "dans Le Monde". */
export function restoreArticles(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const titles = new Set<string>();
  for (const { opens, words, key } of candidates) {
    const [article = ""] = words;
    if (!opens && reading.locale.articles.has(article)) titles.add(toPlaceKey(`${article} ${key}`));
    // "Van Gogh"
    else if (!opens && words.length === 2 && small(article, reading.locale)) titles.add(toPlaceKey(words.join(" ")));
    // "Liesbeth De Cock" makes "De Cock" a name
    if (words.length > 2 && small(words.at(-2) ?? "", reading.locale))
      titles.add(toPlaceKey(words.slice(-2).join(" ")));
  }
  return candidates.map((each) => {
    const before = each.first - 1;
    if (!titles.has(toPlaceKey(`${reading.folded(before)} ${each.key}`))) return each;
    // "dit van Vlaanderen"
    const particle = reading.locale.foreignParticles.has(reading.folded(before)) && reading.joined(before);
    if (!particle && !isOpeningArticle(reading, before)) return each;
    const { institution, civility, gender, plural } = each;
    return { ...candidate(reading, before, each.last), institution, civility, gender, plural };
  });
}

/** "le", "de": words that a surname may begin with. */
function small(word: string, { articles, particles }: ActorLocale): boolean {
  return articles.has(word) || particles.has(word);
}
