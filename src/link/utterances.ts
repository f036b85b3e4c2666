import type { Utterance } from "../model.ts";
import { bareWords, slug } from "../text/fold.ts";
import type { Alignment, Stretch } from "./alignment.ts";
import { append } from "./append.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { LinkLocale } from "./locale.ts";
import { sameWords, type Unit } from "./same-words.ts";
import { type Rendering, unitsOf } from "./units.ts";

/** A stem that stands in more sentences than this tells nothing, and would make the work quadratic. */
const COMMON = 60;

/** A stem that stands in no more sentences than this, or than one in a hundred, tells two sayings apart from all others. */
const RARE = 5;

/** A stretch of a unit that another unit renders. */
interface Matched extends Stretch {
  unit: number;
}

/**
 * Groups the quotations that render the same words, within an article and across. Each sentence of a quotation is compared
 * with those that share a rare stem with it (inverted index), so that the work grows with the number of quotations. A
 * quotation whose sentences, or stretches of one sentence, are rendered by different ones belongs to several utterances.
 */
export function linkUtterances(quotations: readonly Rendering[], locale: LinkLocale): Utterance[] {
  const units = unitsOf(quotations, locale);
  const links = new Map<number, [number, number, Alignment]>();
  // A pair by one number, the lower unit first.
  const pairOf = (a: number, b: number) => Math.min(a, b) * units.length + Math.max(a, b);
  const holders = holdersOf(units);
  const rare = Math.max(RARE, units.length / 100);
  const isRare = (stem: string) => (holders.get(stem)?.length ?? 0) <= rare;
  const pairs = [...candidates(units, holders)];
  const link = (a: number, b: number, fragmentsToo: boolean) => {
    const [left, right] = [units[a], units[b]];
    const common = left && right && sameWords(left, right, isRare, fragmentsToo);
    if (common) links.set(pairOf(a, b), [a, b, common]);
  };
  for (const [a, b] of pairs) link(a, b, false);
  // A fragment is believed inside a long sentence where another part of the same saying was found.
  const found = new Set([...links.keys()]);
  for (const [a, b] of pairs) {
    if (found.has(pairOf(a, b))) continue;
    const beside =
      units[a]?.siblings.some((other) => found.has(pairOf(other, b))) ||
      units[b]?.siblings.some((other) => found.has(pairOf(a, other)));
    if (beside) link(a, b, true);
  }
  return group(quotations, units, [...links.values()]);
}

/** Stem → the units it stands in, each once, in order. */
function holdersOf(units: readonly Unit[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of units.entries()) {
    for (const stem of new Set(words.map(({ stem }) => stem))) append(holders, stem, index);
  }
  return holders;
}

/**
 * Pairs of units that share a stem which is not in every other sentence, and each unit with the next that reads the same, so
 * that what every article repeats is one utterance too. Each pair once, in order.
 */
function* candidates(units: readonly Unit[], holders: ReadonlyMap<string, number[]>): Generator<[number, number]> {
  const next = nextAlike(units);
  for (const [a, { words }] of units.entries()) {
    const alike = next[a];
    const others = new Set<number>(alike === undefined ? [] : [alike]);
    for (const { stem } of words) {
      const list = holders.get(stem) ?? [];
      if (list.length <= COMMON) for (const b of list) if (b > a) others.add(b);
    }
    for (const b of [...others].sort((x, y) => x - y)) yield [a, b];
  }
}

/** For each unit the next one of the very same words. */
function nextAlike(units: readonly Unit[]): (number | undefined)[] {
  const last = new Map<string, number>();
  const next: (number | undefined)[] = [];
  for (let at = units.length - 1; at >= 0; at--) {
    const bare = units[at]?.bare ?? "";
    next[at] = last.get(bare);
    last.set(bare, at);
  }
  return next;
}

/** Joins matched stretches, and those of one unit that overlap by half: each group of quotations is an utterance. */
function group(
  quotations: readonly Rendering[],
  units: readonly Unit[],
  links: readonly [number, number, Alignment][],
): Utterance[] {
  const stretches: Matched[] = [];
  const sets = new DisjointSets();
  for (const [a, b, common] of links) {
    const left = stretches.push({ unit: a, ...common.a }) - 1;
    const right = stretches.push({ unit: b, ...common.b }) - 1;
    sets.join(left, right);
  }
  const ofUnit = new Map<number, number[]>();
  for (const [index, { unit }] of stretches.entries()) append(ofUnit, unit, index);
  for (const indices of ofUnit.values()) joinOverlapping(indices, stretches, sets);

  const groups = new Map<number, Set<number>>();
  for (const [index, { unit }] of stretches.entries()) {
    const root = sets.root(index);
    groups.set(root, (groups.get(root) ?? new Set()).add(units[unit]?.quotation ?? -1));
  }
  const together = [...groups.values()].filter((members) => members.size > 1);
  const grouped = new Set(together.flatMap((members) => [...members]));
  const alone = quotations.flatMap((_, index) => (grouped.has(index) ? [] : [new Set([index])]));
  const utterances = [...together, ...alone].map((members) =>
    describeUtterance([...members].sort((a, b) => a - b).flatMap((index) => quotations[index] ?? [])),
  );
  return identify(withoutRepeats(utterances));
}

function joinOverlapping(indices: readonly number[], stretches: readonly Matched[], sets: DisjointSets): void {
  const sorted = [...indices].sort((a, b) => (stretches[a]?.from ?? 0) - (stretches[b]?.from ?? 0));
  let widest = sorted[0];
  for (const index of sorted.slice(1)) {
    if (widest === undefined) return;
    const [a, b] = [stretches[widest], stretches[index]];
    if (!a || !b) continue;
    const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
    if (common / Math.min(a.to - a.from, b.to - b.from) >= 0.5) sets.join(widest, index);
    if (b.to > a.to) widest = index;
  }
}

/** An utterance of the given renderings, named after the first, so that a later article does not rename it. */
export function describeUtterance(members: readonly Rendering[]): Utterance {
  const texts = new Set(members.map(({ exact }) => bareWords(exact)));
  const words = bareWords(members[0]?.exact ?? "").split(" ");
  return {
    id: slug(words.slice(0, 6).join(" ")) || "utterance",
    speakers: [...new Set(members.flatMap(({ speakers }) => speakers))].sort(),
    quotations: members.map(({ id }) => id),
    identical: texts.size === 1,
    note: null,
    title: null,
  };
}

/** Two stretches of one sentence may be rendered by the very same quotations: that is one utterance. */
function withoutRepeats(utterances: readonly Utterance[]): Utterance[] {
  const seen = new Set<string>();
  return utterances.filter(({ quotations }) => {
    const key = quotations.join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/** Gives each utterance an id of its own, and sorts by it. */
export function identify(utterances: readonly Utterance[]): Utterance[] {
  const taken = new Map<string, number>();
  return [...utterances]
    .sort((a, b) => ((a.quotations[0] ?? "") < (b.quotations[0] ?? "") ? -1 : 1))
    .map((utterance) => {
      const count = (taken.get(utterance.id) ?? 0) + 1;
      taken.set(utterance.id, count);
      return count === 1 ? utterance : { ...utterance, id: `${utterance.id}-${count}` };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
