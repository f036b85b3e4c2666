import { findApposed } from "./apposed.ts";
import { findCompounds } from "./compounds.ts";
import { findDefinitions } from "./definitions.ts";
import { findDoubled } from "./doubled.ts";
import { titledEnd } from "./institutions.ts";
import type { Reading } from "./reading.ts";
import { findTailed } from "./tailed.ts";
import { findWithout } from "./without.ts";

/** So many names that begin with the same word are kept. */
const NAMESAKES = 4;

/** Names of organizations whose bounds the article itself tells, wherever they stand. */
export interface FixedNames {
  /** The last token of such a name that begins at `at`: "porte-parole de [Médecins sans frontières]"; null where none does. */
  end(at: number): number | null;
  /** First and last tokens of the names that an abbreviation defines. */
  defined: ReadonlyMap<number, number>;
  /** Folded abbreviations that stand for common nouns. */
  terms: ReadonlySet<string>;
}

/** Looks for what tells such bounds: abbreviations, names said twice, titles inside a sentence. */
export function findFixedNames(reading: Reading): FixedNames {
  const { folded, capital } = reading;
  const { names: defined, terms } = findDefinitions(reading);
  const names = new Map(defined);
  for (const find of [findWithout, findDoubled, findApposed, findCompounds, findTailed])
    for (const [first, last] of find(reading)) if (!names.has(first)) names.set(first, last);

  const known = new Map<string, string[][]>();
  for (const [first, last] of [...names, ...findTitles(reading)]) {
    const words = Array.from({ length: last - first + 1 }, (_, index) => folded(first + index));
    const others = known.get(folded(first)) ?? [];
    if (others.length < NAMESAKES) known.set(folded(first), [...others, words]);
  }
  return {
    terms,
    defined,
    end(at) {
      const told = names.get(at);
      if (told !== undefined || !capital(at)) return told ?? null;
      const found = known.get(folded(at))?.find((words) => words.every((word, index) => folded(at + index) === word));
      return found ? at + found.length - 1 : null;
    },
  };
}

/** "dans [Le Monde diplomatique]": inside a sentence the article's capital tells where the title begins; at its head it does not. */
function findTitles(reading: Reading): [number, number][] {
  const titles: [number, number][] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    const last = reading.opens(first) ? null : titledEnd(reading, first);
    if (last !== null) titles.push([first, last]);
  }
  return titles;
}
