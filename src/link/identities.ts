import type { ActorAnnotation } from "../model.ts";
import { foldWord } from "../text/fold.ts";
import { perObject } from "../text/per-object.ts";
import { append } from "./append.ts";
import { type BodyLocale, joinBodies } from "./bodies.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { joinKeptBack, type Says } from "./kept-back.ts";
import { isWhole, type Named, nameKey } from "./named.ts";
import { joinInitialled, joinTitled } from "./namesakes.ts";
import { misspelt } from "./spellings.ts";

/** A bearer of a surname has so many times the mentions of the next before a bare surname is taken for his. */
const DOMINANT = 4;
/** "LR" to "CFE-CGC", "LaREM": longer capitals are words. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d.&-]{1,6}$|^\p{Lu}\p{L}{1,3}$|^\p{Lu}\p{Ll}\p{Lu}{2,5}$/u;
/** Words that give no letter to an abbreviation. */
const SMALL = 3;

/**
 * Who is who across the articles: for each of `found` the number of the first that names the same actor. Whole names join by their letters
 * (case, accents, spaces, hyphens and a leading article aside, a surname put first turned round), then a name with initials goes to the one
 * that has them, a surname with a title to the one whose it is, a bare surname to its one bearer, an abbreviation to its one long form, a
 * name met once with words glued to it to the name inside, a shorter name or description of a body to the one it may mean. Linear but for sorting.
 */
export function identify(found: readonly Named[], says: Says, locale: BodyLocale): number[] {
  const sets = new DisjointSets();
  const byKey = new Map<string, number>();
  const meet = (key: string, index: number) => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, index);
    else sets.join(known, index);
  };
  found.forEach(({ met }, index) => {
    for (const key of met) meet(key, index);
  });
  const mentions = () => weigh(found, sets);

  const spellings = misspelt(found);
  found.forEach(({ folded }, index) => {
    const spelling = spellings.get(folded);
    const first = spelling && byKey.get(nameKey(spelling.first));
    if (first !== undefined) sets.join(first, index);
  });
  joinInitialled(found, sets);
  joinKeptBack(found, sets, says);
  const titled = joinTitled(found, sets);
  found.forEach(({ annotation: { kind, name }, folded }, index) => {
    if (kind === "person" && !isWhole(name) && !titled.has(index)) meet(`surname ${folded}`, index);
  });
  joinGlued(found, byKey, sets, mentions());
  joinSurnames(found, sets, mentions());
  joinMistaken(found, byKey, sets, mentions());
  joinAbbreviations(found, sets);
  // An abbreviation and its long form are one before it is asked whether one alone is meant
  joinBodies(found, byKey, sets, locale);
  return found.map((_, index) => sets.root(index));
}

const words = (name: string): string[] => name.split(/\s+/);
const isAcronym = (name: string): boolean => ACRONYM.test(name);

/** Mentions by group. */
function weigh(found: readonly Named[], sets: DisjointSets): Map<number, number> {
  const weights = new Map<number, number>();
  found.forEach(({ annotation }, index) => {
    const root = sets.root(index);
    weights.set(root, (weights.get(root) ?? 0) + annotation.mentions.length);
  });
  return weights;
}

/** "Rejoindre Jean Morel", "Jean Morel Ministre": a spelling met once never renames whom others know without the words before or after. */
function joinGlued(
  found: readonly Named[],
  byKey: ReadonlyMap<string, number>,
  sets: DisjointSets,
  weights: ReadonlyMap<number, number>,
): void {
  found.forEach(({ annotation }, index) => {
    const parts = words(annotation.name);
    if (annotation.kind !== "person" || parts.length < 3 || (weights.get(sets.root(index)) ?? 0) > 1) return;
    for (const inside of [parts.slice(1), parts.slice(0, -1), parts.slice(2), parts.slice(0, -2)]) {
      const known = inside.length > 1 ? byKey.get(nameKey(foldWord(inside.join(" ")))) : undefined;
      if (known === undefined || (weights.get(sets.root(known)) ?? 0) < 2) continue;
      sets.join(known, index);
      return;
    }
  });
}

/** "Morel" is Jean Morel where the folder knows no other, or hardly speaks of the others; taken for a firm once, too. */
function joinSurnames(found: readonly Named[], sets: DisjointSets, weights: ReadonlyMap<number, number>): void {
  const bearers = new Map<string, Map<number, number>>();
  found.forEach(({ tails }, index) => {
    const root = sets.root(index);
    const weight = weights.get(root) ?? 0;
    for (const tail of tails) {
      const known = bearers.get(tail);
      if (known) known.set(root, weight);
      else bearers.set(tail, new Map([[root, weight]]));
    }
  });
  const ranked = new Map<string, [number, number][]>();
  found.forEach(({ annotation: { kind, name }, folded }, index) => {
    if (kind === "person" ? isWhole(name) : isAcronym(name)) return;
    const most = ranked.get(folded) ?? [...(bearers.get(folded) ?? [])].sort(([, a], [, b]) => b - a).slice(0, 2);
    ranked.set(folded, most);
    const [first, second] = most;
    if (!first || (second && first[1] < DOMINANT * second[1])) return;
    if (kind === "person" || (weights.get(sets.root(index)) ?? 0) * DOMINANT < first[1]) sets.join(first[0], index);
  });
}

/** "Galvor" taken once for a surname, where the others know a firm of that name. */
function joinMistaken(
  found: readonly Named[],
  byKey: ReadonlyMap<string, number>,
  sets: DisjointSets,
  weights: ReadonlyMap<number, number>,
): void {
  const weightOf = (index: number) => weights.get(sets.root(index)) ?? 0;
  found.forEach(({ annotation: { kind, name }, folded }, index) => {
    const known = kind === "person" && !isWhole(name) ? byKey.get(nameKey(folded)) : undefined;
    if (known !== undefined && weightOf(known) >= DOMINANT * weightOf(index)) sets.join(known, index);
  });
}

/** "LR" and "Les Républicains", "CGT" and "Confédération générale du travail": where one long form alone has these letters. */
function joinAbbreviations(found: readonly Named[], sets: DisjointSets): void {
  const long = new Map<string, Set<number>>();
  const short = new Map<string, number[]>();
  found.forEach(({ annotation }, index) => {
    if (annotation.kind === "person") return;
    const letters = lettersOf(annotation);
    for (const one of letters.short) append(short, one, index);
    for (const one of letters.long) long.set(one, (long.get(one) ?? new Set()).add(index));
  });
  for (const [letters, ones] of short) {
    // "les GJs" are several
    const bearers = long.get(letters) ?? long.get(letters.replace(/s$/, "")) ?? [];
    const roots = new Set([...bearers].map((index) => sets.root(index)));
    const [only, another] = [...roots];
    if (only !== undefined && another === undefined) for (const one of ones) sets.join(only, one);
  }
}

/** The letters of the abbreviations among the names of a body, and those that could stand for its other names. */
const lettersOf = perObject(({ names }: ActorAnnotation) => ({
  short: names.filter(isAcronym).map((name) => name.replace(/[^\p{L}\d]/gu, "").toLowerCase()),
  long: names.filter((name) => !isAcronym(name)).flatMap((name) => [...initials(foldWord(name))]),
}));

/** "Les Républicains" → "lr"; "Confédération générale du travail" → "cgt", "cgdt"; "La République en marche" → "lrem", "larem" */
function initials(folded: string): Set<string> {
  const parts = folded.split(/[\s'-]+/).filter(Boolean);
  if (parts.length < 2) return new Set();
  const letters = (kept: readonly string[]) => kept.map((word) => word[0]).join("");
  const content = parts.filter((word) => word.length > SMALL);
  const [first = "", ...rest] = parts;
  const articled = first.length < SMALL ? [first + letters(rest)] : [];
  return new Set([letters(parts), ...(content.length > 1 ? [letters(content)] : []), ...articled]);
}
