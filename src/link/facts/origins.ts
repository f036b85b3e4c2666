import { append } from "../append.ts";
import type { LinkLocale } from "../locale.ts";
import type { Fact } from "./fact.ts";
import type { Openings } from "./openings.ts";
import { rivals } from "./rivals.ts";
import type { Told } from "./told.ts";

/** The year a thing is from: "la conduite, qui date de 1952", "la halle, construite en 1949". */
export interface Origin extends Fact {
  /** Stem of the thing, and how it came to be: "conduit built". */
  what: string;
  /** The thing in the article's words: "conduite". */
  thing: string;
  year: number;
}

/** Words between a thing and how it came to be. */
const NEAR = 8;
/** Years further apart than this are of two things. */
const FURTHEST = 25;

/** The years in which the things of a sentence were made; what was renewed is no other thing, and is told apart. */
export function originsIn({ article, words, tokens, start, end }: Told, locale: LinkLocale): Origin[] {
  return [...words.matchAll(locale.madeIn)].flatMap(({ index, 0: all, groups = {} }): Origin[] => {
    const year = groups.year ?? "";
    const at = start + index;
    const to = at + all.length;
    const made = Object.keys(groups).find((name) => name !== "year" && groups[name] !== undefined) ?? "";
    const before = tokens.filter((token) => token.end <= at).slice(-NEAR);
    // "Fondée en 1958, la coopérative …": what follows the comma.
    const isAhead = before.length === 0;
    const near = isAhead ? tokens.filter((token) => token.start >= to).slice(0, 2) : before;
    const led = near.flatMap((token, n) => {
      const link = near[n - 1]?.word ?? "";
      return locale.determiners.has(link) && !token.hasCapital && token.quantity === null ? [token] : [];
    });
    const thing = isAhead ? led[0] : led.at(-1);
    if (!thing) return [];
    const sentence = { start, end };
    const what = `${thing.key} ${made}`;
    const named = words.slice(thing.start - start, thing.end - start);
    return [{ article, start: to - year.length, end: to, sentence, what, thing: named, year: Number(year) }];
  });
}

/** The years that two articles of one affair give one thing, each giving one. */
export function rivalOrigins(origins: readonly Origin[], { areRelated }: Openings): Origin[][] {
  const byThing = new Map<string, Origin[]>();
  for (const one of origins) append(byThing, one.what, one);
  return [...byThing.values()].flatMap((all) => {
    const found = rivals(
      all,
      (a, b) => a.year === b.year,
      (a, b) => a.year !== b.year && Math.abs(a.year - b.year) <= FURTHEST && areRelated(a.article, b.article),
    );
    return found.length > 1 ? [found] : [];
  });
}
