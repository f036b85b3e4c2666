import { identity, namesOf, type Source } from "./sources/source.ts";

/** What each clue weighs, and what makes of the sums a probability that is what it says. */
export interface SourceWeights {
  calibration: Readonly<Record<Answer, Curve>>;
  clues: Readonly<Record<string, number>>;
}

/** How often an answer was right (second) that the model gave with so much certainty (first), on articles left out. */
export type Curve = readonly (readonly [number, number])[];

/** A name that stands there; a name that something stands for (a pronoun, a description, who spoke before); a mention without a name. */
export type Answer = "name" | "reference" | "mention";

export function answerOf({ phrase, whom }: Source): Answer {
  if (namesOf(whom).length === 0) return "mention";
  return phrase?.kind === "name" ? "name" : "reference";
}

/** Somebody who may have said the words: all the sources that stand for him, the best first. */
export interface Option {
  source: Source;
  probability: number;
}

/** A log-linear choice: each source weighs as the sum of its clues; those that stand for the same one add up. */
export function weigh(sources: readonly Source[], { clues }: SourceWeights): Option[] {
  const sums = sources.map((source) => {
    let sum = 0;
    for (const clue of source.clues) sum += clues[clue] ?? 0;
    return sum;
  });
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const options = new Map<string, Option & { best: number }>();
  sources.forEach((source, at) => {
    const probability = (powers[at] ?? 0) / total;
    const key = identity(source);
    const known = options.get(key);
    if (!known) options.set(key, { source, probability, best: probability });
    else {
      known.probability += probability;
      if (probability > known.best) [known.source, known.best] = [source, probability];
    }
  });
  return [...options.values()].sort((a, b) => b.probability - a.probability);
}

/** How often such an answer is right: read off the line through the measured points. */
export function calibrated({ source, probability }: Option, { calibration }: SourceWeights): number {
  const curve = calibration[answerOf(source)];
  const next = curve.findIndex(([given]) => given >= probability);
  const [low, right] = curve[next - 1] ?? [0, 0];
  const [high, above] = curve[next] ?? [1, 1];
  return high > low ? right + ((above - right) * (probability - low)) / (high - low) : above;
}
