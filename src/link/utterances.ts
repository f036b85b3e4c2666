import type { Quotation, Utterance } from "../model.ts";
import { slug } from "../text/fold.ts";
import { append } from "./append.ts";
import { bareWords, type ContentWord, contentWords } from "./content-words.ts";
import type { LinkLocale } from "./locale.ts";

/** Of the shorter rendering's content words, how many the other must hold. */
const SHARED = 0.6;
const LEAST_WORDS = 3;
/** A stem that stands in more quotations than this tells nothing, and would make the work quadratic. */
const COMMON = 60;

type Rendering = Pick<Quotation, "id" | "exact" | "speakers" | "article" | "start">;

/**
 * Groups the quotations that render the same words. Each quotation is compared with those that share a rare stem with it
 * (inverted index), by the stretch of each that the two have in common; a long quotation whose stretches match different
 * ones belongs to several utterances.
 */
export function linkUtterances(quotations: readonly Rendering[], locale: LinkLocale): Utterance[] {
  const words = quotations.map(({ exact }) => contentWords(exact, locale));
  const stretches: Stretch[] = [];
  const joined: [number, number][] = [];
  for (const [a, b] of candidates(words)) {
    if (!compatible(quotations[a], quotations[b])) continue;
    const common = align(words[a] ?? [], words[b] ?? []);
    if (!common) continue;
    const left = stretches.push({ quotation: a, ...common.a }) - 1;
    const right = stretches.push({ quotation: b, ...common.b }) - 1;
    joined.push([left, right]);
  }
  return group(quotations, stretches, joined);
}

interface Stretch {
  quotation: number;
  from: number;
  to: number;
}

/** Pairs that share a rare stem, each once, in order. */
function* candidates(words: readonly ContentWord[][]): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  words.forEach((list, index) => {
    for (const stem of new Set(list.map(({ stem }) => stem))) append(holders, stem, index);
  });
  for (let a = 0; a < words.length; a++) {
    const others = new Set<number>();
    for (const { stem } of words[a] ?? []) {
      const list = holders.get(stem) ?? [];
      if (list.length <= COMMON) for (const b of list) if (b > a) others.add(b);
    }
    for (const b of [...others].sort((x, y) => x - y)) yield [a, b];
  }
}

/** The same speaker, or one whom the article does not name. */
function compatible(a: Rendering | undefined, b: Rendering | undefined): boolean {
  if (!a || !b) return false;
  return a.speakers.length === 0 || b.speakers.length === 0 || a.speakers.some((id) => b.speakers.includes(id));
}

/** The stretch of each text that holds what they share, or null where they share too little. */
function align(a: readonly ContentWord[], b: readonly ContentWord[]) {
  const inB = new Set(b.map(({ stem }) => stem));
  const inA = new Set(a.map(({ stem }) => stem));
  const ofA = a.filter(({ stem }) => inB.has(stem));
  const ofB = b.filter(({ stem }) => inA.has(stem));
  const shared = new Set(ofA.map(({ stem }) => stem)).size;
  const shorter = Math.min(inA.size, inB.size);
  // Two words of two are enough ("activités illégales"); of more, three.
  if (shared < Math.min(LEAST_WORDS, shorter) || shared < 1 || shared / shorter < SHARED) return null;
  if (shorter === 1 && Math.max(inA.size, inB.size) > 3) return null;
  const span = (list: readonly ContentWord[]) => ({ from: list[0]?.at ?? 0, to: (list.at(-1)?.at ?? 0) + 1 });
  return { a: span(ofA), b: span(ofB) };
}

/** Joins stretches that were matched, and those of one quotation that overlap by half: each group is an utterance. */
function group(
  quotations: readonly Rendering[],
  stretches: readonly Stretch[],
  joined: readonly [number, number][],
): Utterance[] {
  const parent = stretches.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [a, b] of joined) join(a, b);
  const ofQuotation = new Map<number, number[]>();
  for (const [index, { quotation }] of stretches.entries()) append(ofQuotation, quotation, index);
  for (const indices of ofQuotation.values()) {
    const sorted = [...indices].sort((a, b) => (stretches[a]?.from ?? 0) - (stretches[b]?.from ?? 0));
    for (let next = 1; next < sorted.length; next++) {
      const [a, b] = [sorted[next - 1] ?? 0, sorted[next] ?? 0];
      if (overlap(stretches[a], stretches[b]) >= 0.5) join(a, b);
    }
  }
  const groups = new Map<number, Set<number>>();
  for (const [index, { quotation }] of stretches.entries()) {
    groups.set(root(index), (groups.get(root(index)) ?? new Set()).add(quotation));
  }

  const utterances = [...groups.values()].map((members) =>
    describe([...members].sort((a, b) => a - b).flatMap((index) => quotations[index] ?? [])),
  );
  const grouped = new Set([...groups.values()].flatMap((members) => [...members]));
  const alone = quotations.filter((_, index) => !grouped.has(index)).map((quotation) => describe([quotation]));
  return unique([...utterances, ...alone]);
}

function overlap(a: Stretch | undefined, b: Stretch | undefined): number {
  if (!a || !b) return 0;
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return common / Math.min(a.to - a.from, b.to - b.from);
}

function describe(members: readonly Rendering[]): Utterance {
  const texts = new Set(members.map(({ exact }) => bareWords(exact)));
  const shortest = [...members].sort((a, b) => a.exact.length - b.exact.length || (a.id < b.id ? -1 : 1))[0];
  return {
    id:
      slug(
        bareWords(shortest?.exact ?? "")
          .split(" ")
          .slice(0, 6)
          .join(" "),
      ) || "utterance",
    speakers: [...new Set(members.flatMap(({ speakers }) => speakers))].sort(),
    quotations: members.map(({ id }) => id),
    identical: texts.size === 1,
    note: null,
  };
}

function unique(utterances: Utterance[]): Utterance[] {
  const taken = new Map<string, number>();
  const named = utterances
    .sort((a, b) => ((a.quotations[0] ?? "") < (b.quotations[0] ?? "") ? -1 : 1))
    .map((utterance) => {
      const count = (taken.get(utterance.id) ?? 0) + 1;
      taken.set(utterance.id, count);
      return count === 1 ? utterance : { ...utterance, id: `${utterance.id}-${count}` };
    });
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}
