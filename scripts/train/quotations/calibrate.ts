import type { Answer, Curve, SourceWeights } from "../../../src/annotate/quotations/choice.ts";
import { type Judged, judge, type Reading } from "./report.ts";

/** So many answers to a point of the curve: fewer, and chance draws it. */
const LEAST = 80;
/** Wrong answers added to each point: other texts are never quite like these. */
const DOUBT = 3;

interface Step {
  /** Sum of what the model gave. */
  given: number;
  right: number;
  count: number;
}

const share = ({ right, count }: Step) => right / (count + DOUBT);

/**
 * How often an answer is right that the model gives with so much certainty, as a line that never falls: answers in order of their
 * probability, so many a step, steps that fall joined (isotonic regression by pooling neighbours, Ayer et al. 1955).
 */
function curveOf(answers: readonly Judged[]): Curve {
  const judged = [...answers].sort((a, b) => a.p - b.p);
  const steps: Step[] = [];
  for (let at = 0; at < judged.length; at += LEAST) {
    const some = judged.slice(at, judged.length - at < 2 * LEAST ? judged.length : at + LEAST);
    const sum = some.reduce((total, { p }) => total + p, 0);
    steps.push({ given: sum, right: some.filter(({ isRight }) => isRight).length, count: some.length });
    if (judged.length - at < 2 * LEAST) break;
  }
  for (let at = 1; at < steps.length; at++) {
    const [low, high] = [steps[at - 1], steps[at]];
    if (!low || !high || share(low) <= share(high)) continue;
    const joined = { given: low.given + high.given, right: low.right + high.right, count: low.count + high.count };
    steps.splice(at - 1, 2, joined);
    at = Math.max(0, at - 2);
  }
  const points = steps.map((step) => [round(step.given / step.count), round(share(step))] as const);
  return [[0, 0], ...points, [1, points.at(-1)?.[1] ?? 1]];
}

/** Each sort of answer is sure in a way of its own. */
export function calibrate(readings: readonly Reading[]): SourceWeights["calibration"] {
  const judged = readings.map(judge).filter(({ isSaid }) => isSaid);
  const curve = (answer: Answer) => curveOf(judged.filter(({ sort }) => sort === answer));
  return { name: curve("name"), reference: curve("reference"), mention: curve("mention") };
}

const round = (part: number) => Number(part.toFixed(3));
