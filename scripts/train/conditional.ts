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
  const rows = choices.map(({ options, right, weight }) => ({
    options: options.map((clues) => Int32Array.from(clues.flatMap((clue) => ids.get(clue) ?? []))),
    right: new Set(right),
    weight,
  }));
  const descent = new Descent(names.length, RATE);
  const { weights, gradient } = descent;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) gradient[at] = penalty * (weights[at] ?? 0);
    for (const { options, right, weight } of rows) {
      const p = softmax(options.map((clues) => clues.reduce((sum, id) => sum + (weights[id] ?? 0), 0)));
      let mass = 0;
      for (const one of right) mass += p[one] ?? 0;
      options.forEach((clues, at) => {
        const wanted = right.has(at) ? (p[at] ?? 0) / mass : 0;
        const error = weight * ((p[at] ?? 0) - wanted);
        if (Math.abs(error) > 1e-7) for (const id of clues) gradient[id] = (gradient[id] ?? 0) + error;
      });
    }
    descent.step();
  }
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}
