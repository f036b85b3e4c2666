import { distance } from "./distance.ts";
import { slug } from "./fold.ts";

/** Of so many letters one may be wrong: "speaker" for speakers, "benjamin-grivo" for benjamin-griveaux. */
const LETTERS_A_SLIP = 4;
/** Shorter words are all near one another. */
const SHORT = 3;

/** The one of `known` that somebody meant who wrote `written`: a part of it, or a slip away; null where none is near. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const meant = slug(written);
  let best: { name: string; slips: number } | null = null;
  for (const name of known) {
    const other = slug(name);
    if (isSameNumber(meant, other)) return name;
    const part = meant.length > 0 && (`-${other}-`.includes(`-${meant}-`) || `-${meant}-`.includes(`-${other}-`));
    const longer = Math.max(meant.length, other.length);
    const bound = longer < SHORT ? 0 : Math.max(1, Math.floor(longer / LETTERS_A_SLIP));
    if (!part && Math.abs(meant.length - other.length) > bound) continue;
    const slips = part ? 0.5 : sorted(meant) === sorted(other) ? 1 : distance(meant, other);
    if ((part || slips <= bound) && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { name, slips };
  }
  return best?.name ?? null;
}

/** "titel" and "title": letters in another order are one slip. */
const sorted = (word: string) => [...word].sort().join("");

/** "1" and "001". */
const isSameNumber = (a: string, b: string) => /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b);

/** `Did you mean benjamin-griveaux?`, or what to do where nothing is near. */
export function didYouMean(written: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(written, known);
  return meant === null ? otherwise : `Did you mean ${meant}?`;
}
