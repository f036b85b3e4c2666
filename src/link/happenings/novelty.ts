import { perObject } from "../../text/per-object.ts";
import { numberOf } from "../vocabulary.ts";
import type { Happening } from "./happening.ts";

/** A dossier of fewer articles has no before and after. */
const FEWEST = 5;
/** The words that make a happening news are few: "moratoire", "attentat". */
const TELLING = 2;
/** A word in more of the articles than this share is no news. */
const COMMON = 0.6;
/** Where more of the articles than this share have changed, all is counted anew. */
const MANY = 0.1;

/** How many of the articles from its day on say its words, beside how many before did: 1 where it made its words news. */
export type Novelty = (happening: Happening) => number;

/** In which articles each word stands, and what was told of happenings by that; one for a dossier as it changes. */
interface Counted {
  days: readonly string[];
  texts: readonly Int32Array[];
  /** By the number of a word, the articles that say it, in order. */
  holders: number[][];
  /** By the number of a word, when its list was changed last. */
  changed: Map<number, number>;
  /** How often lists were changed. */
  now: number;
  told: WeakMap<Happening, { novelty: number; at: number }>;
}

/**
 * Counts once, for each word, in which articles it stands: linear in the text. Of a dossier that is read again only the words of the articles that changed
 * are counted again, and only of happenings that say one of them it is asked anew.
 * @param days when the articles came out, in order
 * @param texts the words of each by their numbers, each once
 */
export function noveltyOf(days: readonly string[], texts: readonly Int32Array[]): Novelty {
  const [first] = texts;
  if (!first || texts.length < FEWEST) return () => 0;
  const counted = counts(days, texts);
  return (happening) => {
    const numbers = saidBy(happening);
    const known = counted.told.get(happening);
    if (known && !numbers.some((number) => (counted.changed.get(number) ?? 0) > known.at)) return known.novelty;
    const novelty = measure(happening, numbers, counted);
    counted.told.set(happening, { novelty, at: counted.now });
    return novelty;
  };
}

const saidBy = perObject(({ stems, names }: Happening) => Int32Array.from([...stems, ...names], numberOf));

/** By the words of its first article and of its last: what is counted lives as long as these are held. */
const before = new WeakMap<Int32Array, Counted>();

function counts(days: readonly string[], texts: readonly Int32Array[]): Counted {
  const known = texts.map((text) => before.get(text)).find((one) => one !== undefined);
  const counted = (known && countedAgain(known, days, texts)) ?? countedAnew(days, texts);
  // Where one of the two has changed, the other has not.
  for (const text of [texts[0], texts.at(-1)]) if (text) before.set(text, counted);
  return counted;
}

function countedAnew(days: readonly string[], texts: readonly Int32Array[]): Counted {
  const holders: number[][] = [];
  for (const [at, text] of texts.entries())
    for (let nth = 0; nth < text.length; nth++) {
      const number = text[nth] ?? 0;
      const list = holders[number];
      if (list) list.push(at);
      else holders[number] = [at];
    }
  return { days, texts, holders, changed: new Map(), now: 0, told: new WeakMap() };
}

/** The same with what changed since; null where articles came or went, or many changed. */
function countedAgain(counted: Counted, days: readonly string[], texts: readonly Int32Array[]): Counted | null {
  if (days.length !== counted.days.length || days.some((day, at) => day !== counted.days[at])) return null;
  const others = [...texts.keys()].filter((at) => texts[at] !== counted.texts[at]);
  if (others.length > MANY * texts.length) return null;
  const { holders, changed } = counted;
  const now = counted.now + 1;
  for (const at of others) {
    const [old, fresh] = [new Set(counted.texts[at]), new Set(texts[at])];
    for (const number of old) {
      if (fresh.has(number)) continue;
      holders[number] = (holders[number] ?? []).filter((one) => one !== at);
      changed.set(number, now);
    }
    for (const number of fresh) {
      if (old.has(number)) continue;
      holders[number] = [...(holders[number] ?? []), at].sort((a, b) => a - b);
      changed.set(number, now);
    }
  }
  return Object.assign(counted, { texts, now });
}

function measure({ days: [day], when }: Happening, numbers: Int32Array, { days, holders }: Counted): number {
  const after = from(days, day ?? when);
  const news = Array.from(numbers, (number) => {
    const list = holders[number] ?? NOBODY;
    if (list.length > COMMON * days.length) return 0;
    const later = from(list, days.length - after);
    // One article that says it is no news, and a few before or after tell little.
    const share = Math.max(0, later - 1) / (after + FEWEST);
    return share - (list.length - later + 1) / (days.length - after + FEWEST);
  });
  const telling = news.sort((a, b) => b - a).slice(0, TELLING);
  return Math.max(0, telling.reduce((sum, one) => sum + one, 0) / TELLING);
}

const NOBODY: readonly number[] = [];

/** How many of a sorted list are `least` or come after it. */
function from<T extends string | number>(list: readonly T[], least: T): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return list.length - low;
}
