import { identity, namesOf, type Source } from "./sources/source.ts";

/** What each clue weighs, and what makes of the sums a probability that is what it says. */
export interface SourceWeights {
  calibration: Readonly<Record<Answer, Scale>>;
  clues: Readonly<Record<string, number>>;
}

/** What is made of the logarithm of the odds that the model gives (Platt 1999): times the first, plus the second. */
export type Scale = readonly [slope: number, shift: number];

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

/** How often such an answer is right. */
export function calibrated({ source, probability }: Option, { calibration }: SourceWeights): number {
  const [slope, shift] = calibration[answerOf(source)];
  return (1 - UNLIKE) * scaled(probability, slope, shift);
}

/** The share of answers that go wrong because a text is not like those that taught. */
const UNLIKE = 0.015;

export function scaled(probability: number, slope: number, shift: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
}

/** Nothing is as sure as arithmetic makes it. */
export function logOdds(probability: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(p / (1 - p));
}

const EDGE = 1e-4;
