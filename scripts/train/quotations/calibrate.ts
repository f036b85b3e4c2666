import { logOdds, scaled } from "../../../src/annotate/quotations/choice.ts";
import type { Answer, Scale, SourceWeights } from "../../../src/annotate/quotations/weights.ts";
import { type Judged, judge, type Reading } from "./report.ts";

/** Steps of Newton's method: it stands still after some five. */
const STEPS = 12;

/** The scale that makes of what the model gives how often it is right: the likeliest one (logistic regression of right on the log odds). */
function scaleOf(answers: readonly Judged[]): Scale {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { p, isRight } of answers) {
      const x = logOdds(p);
      const q = scaled(p, slope, shift);
      const [error, weight] = [(isRight ? 1 : 0) - q, q * (1 - q)];
      g0 += error * x;
      g1 += error;
      h00 += weight * x * x;
      h01 += weight * x;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 0)) break;
    slope += (h11 * g0 - h01 * g1) / determinant;
    shift += (h00 * g1 - h01 * g0) / determinant;
  }
  return [round(slope), round(shift)];
}

/** Each sort of answer is sure in a way of its own. */
export function calibrate(readings: readonly Reading[]): SourceWeights["calibration"] {
  const judged = readings.map(judge).filter(({ isSaid }) => isSaid);
  const scale = (answer: Answer) => scaleOf(judged.filter(({ sort }) => sort === answer));
  return { name: scale("name"), reference: scale("reference"), mention: scale("mention") };
}

const round = (part: number) => Number(part.toFixed(3));
