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

/**
 * Three steps, each log-linear. Are the words somebody's? Which phrase tells whose: it weighs as the sum of its clues. For whom does the phrase
 * stand: each one weighs as the sum of the reasons. Sources that stand for the same one add up.
 */
export function weigh(sources: readonly Source[], { clues }: SourceWeights): Option[] {
  const sum = (some: ReadonlySet<string>) => {
    let total = 0;
    for (const clue of some) total += clues[clue] ?? 0;
    return total;
  };
  const unsaid = sources.find(({ kind }) => kind === "unsaid");
  const said = unsaid ? 1 / (1 + Math.exp(sum(unsaid.clues))) : 1;
  const speaking = sources.filter((source) => source !== unsaid);
  const mentions = new Map<number, { weight: number; within: number }>();
  const top = Math.max(...speaking.map((source) => sum(source.clues)));
  const powers = speaking.map(({ reasons }) => Math.exp(sum(reasons)));
  speaking.forEach(({ mention, clues: own }, at) => {
    const known = mentions.get(mention);
    const power = powers[at] ?? 0;
    if (known) known.within += power;
    else mentions.set(mention, { weight: Math.exp(sum(own) - top), within: power });
  });
  const total = [...mentions.values()].reduce((all, { weight }) => all + weight, 0);
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
