import { Descent, softmax } from "./adagrad.ts";

/** A choice seen in training: what each option shows, which would be right, one or more, and how much it counts. */
export interface Choice {
  options: readonly (readonly string[])[];
  right: readonly number[];
  weight: number;
}

const RATE = 0.3;

/**
 * Learns a conditional log-linear model (one weight a clue, a softmax over the options of each choice) by full-batch AdaGrad with an L2
 * penalty. No randomness: the same choices in the same order give the same weights. Where several options would be right, their sum is raised.
 */
export function trainChoices(
  choices: readonly Choice[],
  penalty: number,
  rounds: number,
  seen: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of choices)
    for (const clue of new Set(options.flat())) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= seen)
    .map(([name]) => name)
    .sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = choices.map(({ options, right, weight }) => row(options, right, weight, ids));
  const descent = new Descent(names.length, RATE);
  const { weights, gradient } = descent;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = penalty * (weights[at] ?? 0);
    for (const one of rows) slope(one, weights, gradient);
    descent.step();
  }
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}

/** A choice as numbers: the clues of all its options one after the other, and where each option's end. */
interface Row {
  clues: Int32Array;
  ends: Int32Array;
  right: Uint8Array;
  weight: number;
}

function row(
  options: Choice["options"],
  right: readonly number[],
  weight: number,
  ids: ReadonlyMap<string, number>,
): Row {
  const clues: number[] = [];
  const ends = options.map((one) => {
    for (const clue of one) {
      const id = ids.get(clue);
      if (id !== undefined) clues.push(id);
    }
    return clues.length;
  });
  const rights = new Uint8Array(options.length);
  for (const one of right) rights[one] = 1;
  return { clues: Int32Array.from(clues), ends: Int32Array.from(ends), right: rights, weight };
}

/** Adds to the gradient what a choice wants changed: its right options up together, the others down by how likely they look. */
function slope({ clues, ends, right, weight }: Row, weights: Float64Array, gradient: Float64Array): void {
  const sums = new Float64Array(ends.length);
  for (let option = 0, at = 0; option < ends.length; option++)
    for (const end = ends[option] ?? 0; at < end; at++)
      sums[option] = (sums[option] ?? 0) + (weights[clues[at] ?? 0] ?? 0);
  const p = softmax(sums);
  let mass = 0;
  for (let option = 0; option < ends.length; option++) if (right[option]) mass += p[option] ?? 0;
  for (let option = 0, at = 0; option < ends.length; option++) {
    const end = ends[option] ?? 0;
    const share = p[option] ?? 0;
    const error = weight * (share - (right[option] ? share / mass : 0));
    if (Math.abs(error) <= 1e-7) at = end;
    for (; at < end; at++) {
      const id = clues[at] ?? 0;
      gradient[id] = (gradient[id] ?? 0) + error;
    }
  }
}
