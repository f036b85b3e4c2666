import type { Mark } from "./readMarks.ts";

/** A mark without its other. */
export interface Lone {
  at: number;
  kind: number;
}

/** Two marks, or one and the place where the other should be. */
export interface Pair {
  from: number;
  to: number;
  closed: boolean;
  /** Goes on in the next block, so that its full stop is the speaker's. */
  whole?: boolean;
  lost?: "opening" | "closing" | null;
}

interface Matched {
  pairs: Pair[];
  openings: Lone[];
  strays: Lone[];
}

/** Pairs the marks of one block: first those of one kind, then what is left over of two. `straight` is the straight mark's kind. */
export function matchMarks(marks: readonly Mark[], text: string, straight: number): Matched {
  return matchMixed(matchAlike(marks, text, straight));
}

/** `"A "B" C"` nests; in `"A. "B" and "C"` the first mark is left over. */
function matchAlike(marks: readonly Mark[], text: string, straight: number): Matched {
  const pairs: Pair[] = [];
  const strays: Lone[] = [];
  const stack: Lone[] = [];
  const open = new Array<number>(straight + 1).fill(0);
  for (const { at, sign: looks, kind, turned } of marks) {
    // A mark is turned where it would be one too many as it looks.
    const sign = turned && (turned === "close") === Boolean(open[kind]) ? turned : looks;
    if (!open[kind] && kind === straight && sign === "close") {
      // 15" is a measure.
      if (!/\p{N}/u.test(text[at - 1] ?? "")) strays.push({ at, kind });
      continue;
    }
    if (sign === "open" || (sign === "either" && !open[kind])) {
      stack.push({ at, kind });
      open[kind] = (open[kind] ?? 0) + 1;
      continue;
    }
    if (!open[kind]) {
      strays.push({ at, kind });
      continue;
    }
    let top = stack.pop();
    // A mark of another kind left open inside is given up: “A « B”.
    while (top && top.kind !== kind) {
      open[top.kind] = (open[top.kind] ?? 1) - 1;
      top = stack.pop();
    }
    open[kind] = (open[kind] ?? 1) - 1;
    if (top) pairs.push({ from: top.at, to: at + 1, closed: true });
  }
  return { pairs: pairs.sort((a, b) => a.from - b.from), openings: stack, strays };
}

/** «A", “B», "C”: an opening and the closing after it that have no other, with no mark between them. */
function matchMixed({ pairs, openings, strays }: Matched): Matched {
  const mixed: Pair[] = [];
  const used = new Set<Lone>();
  let at = 0;
  let pair = 0;
  let reached = 0;
  for (const stray of strays) {
    while (at < openings.length && (openings[at]?.at ?? 0) < stray.at) at++;
    while (pair < pairs.length && (pairs[pair]?.from ?? 0) < stray.at) reached = pairs[pair++]?.to ?? 0;
    const opening = openings[at - 1];
    if (!opening || used.has(opening) || opening.at < reached) continue;
    used.add(opening).add(stray);
    mixed.push({ from: opening.at, to: stray.at + 1, closed: true });
    reached = stray.at + 1;
  }
  if (mixed.length === 0) return { pairs, openings, strays };
  const left = (lone: Lone) => !used.has(lone);
  const all = [...pairs, ...mixed].sort((a, b) => a.from - b.from);
  return { pairs: all, openings: openings.filter(left), strays: strays.filter(left) };
}
