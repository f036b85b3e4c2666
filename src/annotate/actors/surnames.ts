import { isUpper } from "./particles.ts";
import { isPlace } from "./placeNames.ts";
import type { Reading } from "./reading.ts";
import { isGiven } from "./runs.ts";

/** Longest name before a French particle, in tokens. */
const LONGEST = 4;

/**
 * "Luc Tandrel de Morsauvière", "Valéry Giscard d'Estaing": a French particle after a whole name joins it to what follows where the
 * article never has one without the other: "Paul Morel de Novatel" and "Paul Morel" are of a firm that is named alone, too.
 */
export class Surnames {
  private readonly reading: Reading;
  /** How often a capital stands in the article. */
  private readonly times = new Map<string, number>();
  /** How often it stands right after these words: "tandrel de morsauviere". */
  private readonly tied = new Map<string, number>();

  constructor(reading: Reading) {
    this.reading = reading;
    for (let at = 0; at < reading.tokens.length; at++) {
      if (!reading.capital(at)) continue;
      const word = reading.folded(at);
      this.times.set(word, (this.times.get(word) ?? 0) + 1);
      const key = this.key(at);
      if (key) this.tied.set(key, (this.tied.get(key) ?? 0) + 1);
    }
  }

  /** The last token of the surname that goes on after `last`; null where it ends there. */
  end(first: number, last: number): number | null {
    const { reading } = this;
    const { capital, joined, folded, locale } = reading;
    if (last === first || last - first > LONGEST || !isGiven(reading, first) || isGiven(reading, last)) return null;
    let at = last + 1;
    while (at <= last + 2 && this.isParticle(at) && joined(at - 1)) at++;
    if (at === last + 1 || !capital(at) || !joined(at - 1)) return null;
    const key = this.key(at);
    const word = folded(at);
    // "Charles de La Tour d'Aubrac"
    let noble = false;
    for (let inside = first + 1; inside < last; inside++) noble ||= this.isParticle(inside);
    if (!key || (isPlace(reading, at) && !noble) || isUpper(reading, at) || locale.organizationHeads.has(word))
      return null;
    if (isGiven(reading, at) || locale.ordinary.has(word) || locale.seats.has(word)) return null;
    const whole = this.tied.get(key) ?? 0;
    // Neither "Tandrel" nor "Morsauvière" stands without the other
    const apart = Math.max(this.times.get(word) ?? 0, this.times.get(folded(last)) ?? 0) - whole;
    return apart === 0 || (whole > 1 && (this.times.get(word) ?? 0) === whole) ? at : null;
  }

  private key(at: number): string | null {
    let before = at - 1;
    while (before > at - 3 && this.isParticle(before)) before--;
    if (before === at - 1 || !this.reading.capital(before)) return null;
    return `${this.reading.folded(before)} ${this.reading.folded(at)}`;
  }

  /** "de", "d'", "de la", but not "du", "des": these are prepositions, mostly. */
  private isParticle(at: number): boolean {
    const { folded, locale } = this.reading;
    const word = folded(at);
    const contracted = locale.articleGender.has(word) && locale.genitives.has(word);
    return (
      locale.particles.has(word) &&
      !locale.foreignParticles.has(word) &&
      !contracted &&
      !locale.pluralArticles.has(word)
    );
  }
}
