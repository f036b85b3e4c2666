/** What both learners of log-linear weights do with a gradient, and how sums become probabilities. */

/** Weights that go down a slope, each at its own pace (AdaGrad, Duchi et al. 2011). No randomness: the same slopes give the same weights. */
export class Descent {
  readonly weights: Float64Array;
  /** To be filled by each round, then taken by `step`. */
  readonly gradient: Float64Array;
  private readonly squares: Float64Array;
  private readonly rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.rate = rate;
  }

  step(): void {
    const { weights, gradient, squares, rate } = this;
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      if (slope !== 0) weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

export function softmax(sums: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(sums);
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of shares) if (sum > top) top = sum;
  let total = 0;
  for (let at = 0; at < shares.length; at++) {
    const power = Math.exp((shares[at] ?? 0) - top);
    shares[at] = power;
    total += power;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / total;
  return shares;
}
