import { tableOf } from "../table.ts";
import { identity, namesOf, type Source } from "./sources/source.ts";
import type { Answer, SourceWeights } from "./weights.ts";

export function answerOf({ phrase, whom }: Source): Answer {
  if (namesOf(whom).length === 0) return "mention";
  return phrase?.kind === "name" ? "name" : "reference";
}

/** Somebody who may have said the words: all the sources that stand for him, the best first. */
export interface Option {
  source: Source;
  probability: number;
}

/**
 * Three steps, each log-linear. Are the words somebody's? Which phrase tells whose: it weighs as the sum of its clues. For whom does the phrase
 * stand: each one weighs as the sum of the reasons. Sources that stand for the same one add up.
 */
export function weigh(sources: readonly Source[], { clues }: SourceWeights): Option[] {
  const weights = tableOf(clues);
  const unsaid = sources.find(({ kind }) => kind === "unsaid");
  const said = unsaid ? 1 / (1 + Math.exp(sum(unsaid.clues, weights))) : 1;
  const speaking = sources.filter((source) => source !== unsaid);
  const mentions = new Map<number, { weight: number; within: number }>();
  const powers = speaking.map(({ reasons }) => Math.exp(sum(reasons, weights)));
  speaking.forEach(({ mention, clues: own }, at) => {
    const known = mentions.get(mention);
    const power = powers[at] ?? 0;
    if (known) known.within += power;
    else mentions.set(mention, { weight: sum(own, weights), within: power });
  });
  const all = [...mentions.values()];
  const top = Math.max(...all.map(({ weight }) => weight));
  for (const one of all) one.weight = Math.exp(one.weight - top);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const options = new Map<string, Option & { best: number }>();
  speaking.forEach((source, at) => {
    const { weight, within } = mentions.get(source.mention) ?? { weight: 0, within: 1 };
    const probability = (said * (weight / total) * (powers[at] ?? 0)) / within;
    const key = identity(source);
    const known = options.get(key);
    if (!known) options.set(key, { source, probability, best: probability });
    else {
      known.probability += probability;
      if (probability > known.best) [known.source, known.best] = [source, probability];
    }
  });
  if (unsaid) options.set(identity(unsaid), { source: unsaid, probability: 1 - said, best: 1 - said });
  return [...options.values()].sort((a, b) => b.probability - a.probability);
}

function sum(some: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const clue of some) total += weights.get(clue) ?? 0;
  return total;
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
