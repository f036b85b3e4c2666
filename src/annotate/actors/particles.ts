import { isPlace } from "./placeNames.ts";
import type { Reading } from "./reading.ts";

/**
 * "Amélie de Montchalin", "Griet van den Berghe", "Yossi ben Harosh", "Tamer el-Sabbagh": the token that ends the surname whose
 * particles follow `last`. Foreign particles are never prepositions; the French ones are, unless a `given`
 * name alone stands before, or the person is `presented`.
 */
export function particleEnd(reading: Reading, last: number, given: boolean, presented: boolean): number | null {
  const { locale, folded, capital, joined, tokens } = reading;
  if (hasParticle(reading, last + 1) && joined(last)) return last + 1;
  if (tokens[last]?.kind !== "word" || locale.ordinary.has(folded(last))) return null;
  let at = last + 1;
  let foreign = given || (presented && !isUpper(reading, last));
  while (at <= last + 3 && locale.particles.has(folded(at)) && joined(at - 1)) {
    foreign ||= locale.foreignParticles.has(folded(at));
    at++;
  }
  if (at === last + 1 || !foreign || !joined(at - 1)) return null;
  // "le sénateur Morel de Paris", "Jean-Luc de Privas (Ardèche)"
  const inside = tokens[at + 1]?.lower === "(" && isPlace(reading, at + 2);
  if (locale.genitives.has(folded(last + 1)) && (inside || (!given && isPlace(reading, at)))) return null;
  return capital(at) || hasParticle(reading, at) ? at : null;
}

/** "PS", "AS" */
export function isUpper({ tokens, text }: Reading, index: number): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(tokens[index]?.start, tokens[index]?.end));
}

/** "al-Sabbagh", "el-Khoury": a particle that a hyphen ties to its name. */
export function hasParticle({ tokens, text, locale }: Reading, index: number): boolean {
  const token = tokens[index];
  const hyphen = token?.kind === "word" && !token.capital ? token.lower.indexOf("-") : -1;
  if (!token || hyphen < 1 || !locale.foreignParticles.has(token.lower.slice(0, hyphen))) return false;
  const letter = text.charAt(token.start + hyphen + 1);
  return letter !== letter.toLowerCase();
}

/** "ancien préfet Hilarion [d'Estournel]": a noun that presents somebody stands before the name. */
export function presented({ folded, locale, tokens }: Reading, first: number): boolean {
  return !tokens[first - 1]?.capital && locale.roles.has(folded(first - 1));
}

/** "John F. [Kennedy]", "J.-P. [Dubreuil]", "A. [Lecomte]": the token after an initial's full stop. */
export function initialEnd({ tokens, capital, joined, opens, folded, locale }: Reading, last: number): number | null {
  // "une plainte contre X. La famille …"
  if (locale.unnamed.has(`${folded(last - 1)} ${folded(last)}`)) return null;
  if (folded(last).length !== 1 || tokens[last + 1]?.lower !== "." || !joined(last)) return null;
  const next = tokens[last + 2]?.lower === "-" ? last + 3 : last + 2;
  const tied = next === last + 3;
  if (!capital(next) || !joined(last + 1) || (opens(next) && !tied)) return null;
  // "Lina B. Le procureur"
  if (!tied && (locale.articles.has(folded(next)) || locale.ordinary.has(folded(next)))) return null;
  // "S. A. :" are initials alone
  return tied || folded(next).length > 1 || capital(next + 2) ? next : null;
}
