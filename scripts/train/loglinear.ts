import { Descent, softmax } from "./adagrad.ts";

/** Something seen in training: how strongly each feature is there, and the classes that would be right, one or more. */
export interface Example {
  features: ReadonlyMap<string, number>;
  right: readonly number[];
  /** How much it counts. */
  weight: number;
}

/** Weights by feature, one a class; `bias` belongs to no feature. */
export interface Model {
  bias: number[];
  weights: Map<string, number[]>;
}

const RATE = 0.5;

/**
 * Learns a multinomial log-linear model by full-batch AdaGrad with an L2 penalty. No randomness: the same examples in the same order
 * give the same weights. Where several classes would be right, their sum is raised.
 */
export function train(examples: readonly Example[], classes: number, penalty: number, rounds: number): Model {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features, right, weight }) => ({
    ids: Int32Array.from([names.length, ...[...features.keys()].map((name) => ids.get(name) ?? 0)]),
    values: Float64Array.from([1, ...features.values()]),
    right,
    weight,
  }));
  const size = (names.length + 1) * classes;
  const descent = new Descent(size, RATE);
  const { weights, gradient } = descent;
  for (let round = 0; round < rounds; round++) {
    // The bias bears no penalty
    for (let at = 0; at < size; at++) gradient[at] = at < names.length * classes ? penalty * (weights[at] ?? 0) : 0;
    for (const { ids: features, values, right, weight } of rows) {
      const p = softmax(scores(weights, features, values, classes));
      let mass = 0;
      for (const one of right) mass += p[one] ?? 0;
      for (let of = 0; of < classes; of++) {
        const wanted = right.includes(of) ? (p[of] ?? 0) / mass : 0;
        const error = weight * ((p[of] ?? 0) - wanted);
        if (error === 0) continue;
        for (let at = 0; at < features.length; at++) {
          const cell = (features[at] ?? 0) * classes + of;
          gradient[cell] = (gradient[cell] ?? 0) + error * (values[at] ?? 0);
        }
      }
    }
    descent.step();
  }
  const row = (id: number) => [...weights.slice(id * classes, (id + 1) * classes)];
  return { bias: row(names.length), weights: new Map(names.map((name, id) => [name, row(id)])) };
}

function scores(weights: Float64Array, ids: Int32Array, values: Float64Array, classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (let at = 0; at < ids.length; at++)
    for (let of = 0; of < classes; of++)
      sums[of] = (sums[of] ?? 0) + (values[at] ?? 0) * (weights[(ids[at] ?? 0) * classes + of] ?? 0);
  return sums;
}
